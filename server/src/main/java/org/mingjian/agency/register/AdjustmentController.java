package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.ListAdjustment;
import org.mingjian.agency.ListAdjustments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 清单调整: what amended statutes ask of the lists. */
@RestController
@RequestMapping("/api/agency/adjustments")
class AdjustmentController {

    private final ListAdjustments adjustments;
    private final Agencies agencies;

    AdjustmentController(ListAdjustments adjustments, Agencies agencies) {
        this.adjustments = adjustments;
        this.agencies = agencies;
    }

    /** What was done, as typed. */
    record ClosingForm(
            @NotBlank(message = "请填写清单如何调整，或者不需调整的理由") @Size(max = 2000, message = "说明过长")
            String note) {}

    @GetMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    List<ListAdjustment> all(@AuthenticationPrincipal Actor actor) {
        return adjustments.of(agencies.below(actor.agencyId()));
    }

    @PostMapping("/{id}/closing")
    @PreAuthorize("hasAuthority('agency:maintain')")
    ListAdjustment close(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody ClosingForm form) {
        agencies.requireMaintained(adjustments.get(id).agencyId(), actor);
        return adjustments.close(id, form.note().strip(), actor);
    }
}
