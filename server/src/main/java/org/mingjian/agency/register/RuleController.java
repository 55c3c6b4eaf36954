package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleProfile.Choice;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 规则参数: the numbers of law as each profile has them, and which profile an agency works by. */
@RestController
@RequestMapping("/api/agency/rules")
class RuleController {

    private final RuleProfiles profiles;
    private final Agencies agencies;
    private final Clock clock;

    RuleController(RuleProfiles profiles, Agencies agencies, Clock clock) {
        this.profiles = profiles;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** A profile by name and title. */
    record Named(String name, String title) {}

    /** Which profile counts from which day. */
    record Chosen(LocalDate from, String profile, String title) {}

    /**
     * The numbers of a profile today.
     *
     * @param profiles what can be asked for, the agency's own view first
     * @param choices what the agency chose, the earliest first
     */
    record Sheet(String profile, List<Named> profiles, List<Chosen> choices, List<RuleRow> rows) {}

    /** A choice as typed. */
    record ChoiceForm(
            @NotBlank(message = "请选择规则参数方案") String profile,
            @NotNull(message = "请填写施行日期") LocalDate effectiveFrom) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Sheet sheet(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) @Nullable String profile) {
        String asked = profile == null ? RuleProfile.OWN : profile;
        if (!asked.equals(RuleProfile.OWN) && !RuleValues.profiles().contains(asked)) {
            throw Refused.input("profile", "没有这个规则参数方案");
        }
        RuleProfile own = profiles.of(actor.agencyId());
        RuleProfile shown = asked.equals(RuleProfile.OWN) ? own : RuleProfile.of(asked);
        LocalDate today = LegalDates.today(clock);
        List<RuleRow> rows = RuleValues.shipped().all().stream()
                .filter(value -> value.profile().equals(RuleValues.NATIONAL))
                .map(RuleValue::id)
                .distinct()
                .map(id -> RuleRow.of(id, shown, today))
                .toList();
        return new Sheet(asked, named(), chosen(own), rows);
    }

    @PostMapping("/choices/{agencyId}")
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    List<Chosen> choose(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID agencyId, @Valid @RequestBody ChoiceForm form) {
        agencies.requireMaintained(agencyId, actor);
        return chosen(profiles.choose(agencyId, new Choice(form.effectiveFrom(), form.profile()), actor));
    }

    private static List<Named> named() {
        return Stream.concat(Stream.of(RuleProfile.OWN), RuleValues.profiles().stream())
                .map(name -> new Named(name, RuleProfile.title(name)))
                .toList();
    }

    private static List<Chosen> chosen(RuleProfile own) {
        return own.choices().stream()
                .map(choice -> new Chosen(choice.from(), choice.profile(), RuleProfile.title(choice.profile())))
                .toList();
    }
}
