package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.agency.RuleProposals;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.RuleEffect;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.problem.Provision;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 参数变动的影响: what a number of the agency's own would change in its open cases, before anybody adopts it. */
@RestController
@RequestMapping("/api/casework/rule-preview")
class RulePreviewController {

    /** A number that is not yet adopted stands nowhere. */
    private static final Provision DRAFT = new Provision("拟定参数", "尚未采纳");

    private final CaseList cases;
    private final CaseFolder folder;
    private final RuleProfiles profiles;
    private final RuleProposals proposals;

    RulePreviewController(CaseList cases, CaseFolder folder, RuleProfiles profiles, RuleProposals proposals) {
        this.cases = cases;
        this.folder = folder;
        this.profiles = profiles;
        this.proposals = proposals;
    }

    /** A deadline that would move. */
    record Change(
            UUID caseId,
            String title,
            String term,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String why) {}

    /**
     * What would change.
     *
     * @param cases how many cases are open
     * @param words the same for a reader
     */
    record Preview(int cases, String words, List<Change> changes) {}

    @GetMapping
    @PreAuthorize("hasAuthority('agency:maintain') or hasAuthority('casework:approve')")
    Preview preview(
            @RequestParam String rule,
            @RequestParam long number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effectiveFrom,
            @AuthenticationPrincipal Actor actor) {
        RuleProfile then = profiles.of(actor.agencyId()).with(proposals.value(rule, number, DRAFT, effectiveFrom));
        List<CaseList.Item> open = cases.inStages(actor.agencyId(), Procedures.open(), Integer.MAX_VALUE);
        List<Change> changes = open.stream()
                .flatMap(item -> changes(folder.open(item.id(), Set.of(actor.agencyId())), then))
                .toList();
        return new Preview(open.size(), words(open.size(), changes, effectiveFrom), changes);
    }

    private static Stream<Change> changes(CaseContext context, RuleProfile then) {
        return RuleEffect.of(context.history(), context.around(), then).stream()
                .map(effect -> new Change(
                        context.caseId(),
                        context.title(),
                        effect.term().title(),
                        effect.before(),
                        effect.after(),
                        effect.why()));
    }

    private static String words(int open, List<Change> changes, LocalDate from) {
        long moved = changes.stream().map(Change::caseId).distinct().count();
        String cases = moved == 0 ? "在办案件" + open + "件，正在计算的期限都不改变" : "在办案件" + open + "件，其中" + moved + "件的期限将改变";
        return cases + "：案件适用触发期限之日施行的版本。" + LegalDates.format(from) + "起发生的事项适用新的数值，此前发生的不变；已办结的案件不受影响。";
    }
}
