package org.mingjian.casework.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.Tier;
import org.mingjian.agency.discretion.Circumstances;
import org.mingjian.agency.discretion.Discretion;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.FineSpan;
import org.mingjian.agency.discretion.StatutoryGround;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 裁量计算器: computes from a standard and changes nothing. */
@RestController
@RequestMapping("/api/casework/matters/{id}/discretion")
class DiscretionController {

    private final DiscretionStandards standards;
    private final Clock clock;

    DiscretionController(DiscretionStandards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** What there is to choose: the version of the day asked for first, then today's where it is another. */
    record Choices(List<DiscretionStandard> standards, List<GroundItem> grounds) {}

    /** A statutory ground with its article of 行政处罚法 and what may follow from it. */
    record GroundItem(
            StatutoryGround ground, String title, String article, boolean binding, List<Tier.Grade> results) {}

    /** What to calculate; the fine in fen. */
    record Question(
            @NotNull(message = "请选择裁量基准的版本") UUID standardId,
            @NotNull(message = "请填写裁量情节") @Valid Circumstances circumstances,
            @PositiveOrZero(message = "罚款不能为负") long fineFen) {}

    /** What came of it. */
    record Answer(
            String tier,
            int points,
            FineSpan statutory,
            FineSpan range,
            boolean within,
            List<String> steps,
            List<Discretion.Direction> directions,
            String reasoning) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Choices choices(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @AuthenticationPrincipal Actor actor) {
        LocalDate today = LegalDates.today(clock);
        List<DiscretionStandard> versions = Stream.of(on == null ? today : on, today)
                .flatMap(day -> standards.inForce(actor.agencyId(), id, day).stream())
                .distinct()
                .toList();
        return new Choices(
                versions,
                Arrays.stream(StatutoryGround.values())
                        .map(one -> new GroundItem(one, one.title(), one.article(), one.binding(), one.results()))
                        .toList());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Answer calculate(
            @PathVariable UUID id, @Valid @RequestBody Question question, @AuthenticationPrincipal Actor actor) {
        DiscretionStandard standard = standards.of(actor.agencyId(), id).stream()
                .filter(one -> one.id().equals(question.standardId()))
                .findFirst()
                .orElseThrow(Refused::notFound);
        Discretion result = Discretion.of(standard, question.circumstances());
        return new Answer(
                result.tier().title(),
                result.points(),
                result.statutory(),
                result.range(),
                result.range().holds(question.fineFen()),
                result.steps(),
                result.directions(),
                result.reasoning(question.fineFen()));
    }
}
