package org.mingjian.agency.register;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Permission;
import org.mingjian.agency.register.OfficerForms.AppointmentForm;
import org.mingjian.agency.register.OfficerForms.CertificateForm;
import org.mingjian.agency.register.OfficerForms.CheckForm;
import org.mingjian.agency.register.OfficerForms.NewOfficerForm;
import org.mingjian.agency.register.OfficerForms.StatusForm;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.page.PageRequest;
import org.mingjian.kernel.problem.Refused;
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

/** 执法人员名录. */
@RestController
@RequestMapping("/api/agency/officers")
class OfficerController {

    private final Agencies agencies;
    private final Officers officers;

    OfficerController(Agencies agencies, Officers officers) {
        this.agencies = agencies;
        this.officers = officers;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<Officer> list(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var request = new PageRequest(page, size);
        var scope = scope(actor);
        if (agency != null && !scope.contains(agency)) {
            throw Refused.notFound();
        }
        return Page.of(officers.of(agency == null ? scope : Set.of(agency)), request);
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    Officer get(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        var officer = officers.get(id);
        if (!scope(actor).contains(officer.agencyId())) {
            throw Refused.notFound();
        }
        return officer;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Officer appoint(@AuthenticationPrincipal Actor actor, @Valid @RequestBody NewOfficerForm form) {
        requireMaintained(form.appointment(), actor);
        return officers.appoint(form.identityNumber(), form.appointment().appointment(), actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('agency:maintain')")
    Officer change(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody AppointmentForm form) {
        requireMaintained(id, actor);
        requireMaintained(form, actor);
        return officers.change(id, form.appointment(), actor);
    }

    @PostMapping("/{id}/certificates")
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Officer certify(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody CertificateForm form) {
        requireMaintained(id, actor);
        return officers.certify(id, form.certificate(), actor);
    }

    @PutMapping("/{id}/certificates/{certificate}/check")
    @PreAuthorize("hasAuthority('agency:maintain')")
    Officer check(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID certificate,
            @Valid @RequestBody CheckForm form) {
        requireMaintained(id, actor);
        return officers.check(id, certificate, form.checkedOn(), actor);
    }

    @PutMapping("/{id}/certificates/{certificate}/status")
    @PreAuthorize("hasAuthority('agency:maintain')")
    Officer changeStatus(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID certificate,
            @Valid @RequestBody StatusForm form) {
        requireMaintained(id, actor);
        return officers.changeStatus(id, certificate, form.status(), actor);
    }

    private Set<UUID> scope(Actor actor) {
        return actor.may(Permission.AGENCY_READ) ? agencies.below(actor.agencyId()) : agencies.scope(actor);
    }

    private void requireMaintained(UUID officer, Actor actor) {
        agencies.requireMaintained(officers.get(officer).agencyId(), actor);
    }

    private void requireMaintained(AppointmentForm form, Actor actor) {
        agencies.requireMaintained(form.agencyId(), actor);
    }
}
