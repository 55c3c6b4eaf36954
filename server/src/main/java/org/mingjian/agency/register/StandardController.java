package org.mingjian.agency.register;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardTable;
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

/** 裁量基准 of a matter: read, and replaced by a new version from a file. */
@RestController
@RequestMapping("/api/agency/matters/{id}/standards")
class StandardController {

    private final Agencies agencies;
    private final DiscretionStandards standards;

    StandardController(Agencies agencies, DiscretionStandards standards) {
        this.agencies = agencies;
        this.standards = standards;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<DiscretionStandard> list(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency) {
        return standards.of(agencies.readable(agency, actor), id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    DiscretionStandard enact(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency,
            @Valid @RequestBody StandardTable table) {
        UUID owner = agency == null ? actor.agencyId() : agency;
        agencies.requireMaintained(owner, actor);
        return standards.enact(owner, id, table, actor);
    }
}
