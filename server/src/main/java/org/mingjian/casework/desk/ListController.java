package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Shortcoming;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matters and officers that forms choose from. */
@RestController
@RequestMapping("/api/casework")
class ListController {

    private final Agencies agencies;
    private final Officers officers;
    private final Matters matters;
    private final Clock clock;

    ListController(Agencies agencies, Officers officers, Matters matters, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.matters = matters;
        this.clock = clock;
    }

    @GetMapping("/matters")
    @PreAuthorize("hasAuthority('casework:read')")
    List<MatterItem> matters(@AuthenticationPrincipal Actor actor) {
        return matters.of(actor.agencyId()).stream().map(ListController::matter).toList();
    }

    /** A matter to choose, with the provisions and tiers that forms show. */
    record MatterItem(
            UUID id,
            String name,
            String category,
            EnforcementKind kind,
            Matter.LegalBasis violated,
            Matter.LegalBasis penaltyBasis,
            List<String> penaltyKinds,
            List<TierItem> tiers) {}

    /** A tier of discretion, amounts in fen. */
    record TierItem(String name, String condition, long fineMinFen, long fineMaxFen) {}

    private static MatterItem matter(Matter matter) {
        return new MatterItem(
                matter.id(),
                matter.name(),
                matter.category(),
                matter.kind(),
                matter.broken(),
                matter.penalty(),
                matter.penaltyKinds(),
                matter.tiers().stream()
                        .map(tier -> new TierItem(
                                tier.grade().title(), tier.condition(), tier.fineMinFen(), tier.fineMaxFen()))
                        .toList());
    }

    /**
     * An officer to choose: those whose certificate does not cover the field today are shown with the reason.
     *
     * @param reason why not, {@code null} when the officer may act
     */
    record OfficerItem(
            UUID id,
            String name,
            String post,
            @Nullable String certificate,
            boolean valid,
            @Nullable String reason) {}

    @GetMapping("/officers")
    @PreAuthorize("hasAuthority('casework:read')")
    List<OfficerItem> officers(@RequestParam(defaultValue = "") String category, @AuthenticationPrincipal Actor actor) {
        String region = agencies.get(actor.agencyId()).region();
        LocalDate today = LegalDates.today(clock);
        return officers.of(actor.agencyId()).stream()
                .map(officer -> officer(officer, category, region, today))
                .toList();
    }

    private static OfficerItem officer(Officer officer, String category, String region, LocalDate today) {
        var certificate = officer.certificates().stream().findFirst();
        String field = category.isBlank()
                ? certificate.map(one -> one.categories().getFirst()).orElse("")
                : category;
        String reason = officer.shortcomings(field, region, today).stream()
                .map(Shortcoming::reason)
                .collect(Collectors.joining("，"));
        return new OfficerItem(
                officer.id(),
                officer.name(),
                officer.post(),
                certificate.map(one -> one.number()).orElse(null),
                reason.isEmpty(),
                reason.isEmpty() ? null : reason);
    }
}
