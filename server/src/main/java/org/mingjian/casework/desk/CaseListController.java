package org.mingjian.casework.desk;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.desk.CaseItems.CaseItem;
import org.mingjian.casework.history.Stage;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.page.PageRequest;
import org.mingjian.kernel.problem.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 案件: the list, narrowed and sorted. */
@RestController
@RequestMapping("/api/casework/cases")
class CaseListController {

    private static final int LONGEST_QUERY = 100;

    private final CaseList cases;
    private final CaseItems items;
    private final Agencies agencies;

    CaseListController(CaseList cases, CaseItems items, Agencies agencies) {
        this.cases = cases;
        this.items = items;
        this.agencies = agencies;
    }

    /** What is asked for, as the address says it. */
    record Asked(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable CaseOrder sort,
            @Nullable Direction direction) {

        /** Of the order. */
        enum Direction {
            ASC,
            DESC
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Page<CaseItem> cases(
            Asked asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Actor actor) {
        Set<UUID> scope = agencies.scope(actor);
        var query = new CaseList.Query(
                scope,
                shortText(asked.q()),
                asked.stage(),
                asked.sort() == null ? CaseOrder.REGISTERED : asked.sort(),
                asked.direction() == null ? asked.sort() == null : asked.direction() == Asked.Direction.DESC,
                new PageRequest(page, size));
        return new Page<>(items.of(cases.find(query), scope), cases.count(query), page, size);
    }

    /** A text to look for; refused when it is longer than anybody types. */
    static String shortText(@Nullable String q) {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw Refused.input("q", "查询内容不超过" + LONGEST_QUERY + "字");
        }
        return q == null ? "" : q;
    }
}
