package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Division;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 执法主体名录. */
@RestController
@RequestMapping("/api/agency/agencies")
class AgencyController {

    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    /** A division as typed. */
    record DivisionForm(
            @NotBlank(message = "请填写名称") @Size(max = 100, message = "名称过长")
            String name) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<Agency> all() {
        return agencies.all();
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    Agency get(@PathVariable UUID id) {
        return agencies.get(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Agency establish(@AuthenticationPrincipal Actor actor, @Valid @RequestBody AgencyForm form) {
        requireParent(form, actor);
        return agencies.establish(form.agency(UUID.randomUUID()), actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('agency:maintain')")
    Agency change(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody AgencyForm form) {
        agencies.requireMaintained(id, actor);
        if (!id.equals(actor.agencyId())) {
            requireParent(form, actor);
        } else if (!Objects.equals(form.parentId(), agencies.get(id).parentId())) {
            throw Refused.input("parentId", "本机关的上级机关由上级机关维护");
        }
        return agencies.change(form.agency(id), actor);
    }

    @GetMapping("/{id}/divisions")
    @PreAuthorize("isAuthenticated()")
    List<Division> divisions(@PathVariable UUID id) {
        return agencies.divisions(id);
    }

    @PostMapping("/{id}/divisions")
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Division setUpDivision(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody DivisionForm form) {
        agencies.requireMaintained(id, actor);
        return agencies.setUpDivision(id, form.name().strip(), actor);
    }

    /** A new agency has its place below the own one. */
    private void requireParent(AgencyForm form, Actor actor) {
        var parent = form.parentId();
        if (parent == null || !agencies.below(actor.agencyId()).contains(parent)) {
            throw Refused.input("parentId", "上级机关应为本机关或其下级机关");
        }
    }
}
