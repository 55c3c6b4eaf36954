package org.mingjian.casework.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Matters;
import org.mingjian.casework.desk.CaseList.PartyItem;
import org.mingjian.documents.Documents;
import org.mingjian.kernel.page.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 查找 (Ctrl+K): a few cases, parties, papers by their number, and matters. */
@RestController
@RequestMapping("/api/casework/search")
class SearchController {

    private static final int MOST = 5;

    private final CaseList cases;
    private final Documents documents;
    private final Matters matters;
    private final Agencies agencies;

    SearchController(CaseList cases, Documents documents, Matters matters, Agencies agencies) {
        this.cases = cases;
        this.documents = documents;
        this.matters = matters;
        this.agencies = agencies;
    }

    /** What was found, a few of each. */
    record Found(List<CaseHit> cases, List<PartyItem> parties, List<PaperHit> documents, List<MatterHit> matters) {}

    /** A case. */
    record CaseHit(UUID id, String title, String number, String party, String stageTitle) {}

    /** A paper of the own agency. */
    record PaperHit(
            UUID id, UUID caseId, String title, @Nullable String number) {}

    /** A matter of the own agency. */
    record MatterHit(UUID id, String name, String category) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Found search(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Actor actor) {
        String text = CaseListController.shortText(q).strip();
        if (text.isEmpty()) {
            return new Found(List.of(), List.of(), List.of(), List.of());
        }
        Set<UUID> scope = agencies.scope(actor);
        return new Found(
                cases(text, scope), cases.parties(text, scope, MOST), papers(text, actor), matters(text, actor));
    }

    private List<CaseHit> cases(String text, Set<UUID> scope) {
        var query = new CaseList.Query(scope, text, null, CaseOrder.REGISTERED, true, new PageRequest(0, 10));
        return cases.find(query).stream()
                .limit(MOST)
                .map(item -> new CaseHit(
                        item.id(),
                        item.title(),
                        item.number() == null ? item.leadNumber() : item.number(),
                        item.party(),
                        item.stageTitle()))
                .toList();
    }

    private List<PaperHit> papers(String text, Actor actor) {
        return documents.numbered(text, actor.agencyId(), MOST).stream()
                .map(paper ->
                        new PaperHit(paper.id(), paper.caseId(), paper.kind().title(), paper.number()))
                .toList();
    }

    private List<MatterHit> matters(String text, Actor actor) {
        return matters.of(actor.agencyId()).stream()
                .filter(matter -> matter.name().contains(text))
                .limit(MOST)
                .map(matter -> new MatterHit(matter.id(), matter.name(), matter.category()))
                .toList();
    }
}
