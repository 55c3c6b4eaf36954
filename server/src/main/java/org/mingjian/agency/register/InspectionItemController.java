package org.mingjian.agency.register;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.InspectionItems;
import org.mingjian.kernel.problem.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 行政检查事项清单: the row of a matter of inspection, read and published. */
@RestController
@RequestMapping("/api/agency/matters/{id}/inspection-item")
class InspectionItemController {

    private final Agencies agencies;
    private final InspectionItems items;

    InspectionItemController(Agencies agencies, InspectionItems items) {
        this.agencies = agencies;
        this.items = items;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    InspectionItem get(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency) {
        return items.of(agencies.readable(agency, actor), id).orElseThrow(Refused::notFound);
    }

    @PutMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    InspectionItem list(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency,
            @Valid @RequestBody InspectionItemForm form) {
        UUID owner = agency == null ? actor.agencyId() : agency;
        agencies.requireMaintained(owner, actor);
        return items.list(owner, form.item(id), actor);
    }
}
