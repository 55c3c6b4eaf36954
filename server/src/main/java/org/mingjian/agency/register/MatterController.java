package org.mingjian.agency.register;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 执法事项清单. */
@RestController
@RequestMapping("/api/agency/matters")
class MatterController {

    private final Agencies agencies;
    private final Matters matters;

    MatterController(Agencies agencies, Matters matters) {
        this.agencies = agencies;
        this.matters = matters;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<Matter> list(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) @Nullable UUID agency) {
        return matters.of(agencies.readable(agency, actor));
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    Matter get(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return matters.get(actor.agencyId(), id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Matter enlist(@AuthenticationPrincipal Actor actor, @Valid @RequestBody MatterForm form) {
        agencies.requireMaintained(form.agencyId(), actor);
        return matters.list(form.matter(UUID.randomUUID()), actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('agency:maintain')")
    Matter change(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody MatterForm form) {
        agencies.requireMaintained(form.agencyId(), actor);
        return matters.change(form.matter(id), actor);
    }
}
