package org.mingjian.casework.desk;

import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.RecomputationReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 期限重算: what the notices of holidays moved in the cases that the actor may see. */
@RestController
@RequestMapping("/api/casework/recomputations")
class RecomputationController {

    private static final int MOST = 200;

    private final RecomputationReport report;
    private final Agencies agencies;

    RecomputationController(RecomputationReport report, Agencies agencies) {
        this.report = report;
        this.agencies = agencies;
    }

    /** How far each has come; counts alone, which name no case. */
    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<RecomputationReport.Progress> list(@AuthenticationPrincipal Actor actor) {
        return report.of(agencies.scope(actor));
    }

    /** The last days that a notice moved; empty for a notice that there is not. */
    @GetMapping("/{notice}/moved")
    @PreAuthorize("hasAuthority('casework:read')")
    List<RecomputationReport.Moved> moved(@PathVariable UUID notice, @AuthenticationPrincipal Actor actor) {
        return report.moved(notice, agencies.scope(actor), MOST);
    }
}
