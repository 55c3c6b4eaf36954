package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.Account;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Role;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.page.PageRequest;
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

/** 账号管理, by the security administrator. */
@RestController
@RequestMapping("/api/agency/accounts")
class AccountController {

    private final Agencies agencies;
    private final Officers officers;
    private final Accounts accounts;

    AccountController(Agencies agencies, Officers officers, Accounts accounts) {
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
    }

    /** A new account as typed. */
    record AccountForm(
            @NotBlank(message = "请填写用户名") String username,
            @NotBlank(message = "请填写初始密码") String password,
            @NotNull(message = "请选择人员") UUID officerId,
            @NotEmpty(message = "至少选择一个岗位") Set<Role> roles) {

        @Override
        public String toString() {
            return "AccountForm[" + username + "]";
        }
    }

    /** Other offices. */
    record RolesForm(@NotEmpty(message = "至少选择一个岗位") Set<Role> roles) {}

    /** Whether the account is disabled. */
    record StateForm(boolean disabled) {}

    /** Another password. */
    record PasswordForm(@NotBlank(message = "请填写新密码") String password) {

        @Override
        public String toString() {
            return "PasswordForm[]";
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('agency:read')")
    Page<Account> list(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var request = new PageRequest(page, size);
        return Page.of(accounts.of(agencies.below(actor.agencyId())), request);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:accounts')")
    @ResponseStatus(HttpStatus.CREATED)
    Account open(@AuthenticationPrincipal Actor actor, @Valid @RequestBody AccountForm form) {
        agencies.requireMaintained(officers.get(form.officerId()).agencyId(), actor);
        return accounts.open(form.username(), form.password(), form.officerId(), form.roles(), actor);
    }

    @PutMapping("/{id}/roles")
    @PreAuthorize("hasAuthority('agency:accounts')")
    Account changeRoles(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody RolesForm form) {
        requireMaintained(id, actor);
        return accounts.changeRoles(id, form.roles(), actor);
    }

    @PutMapping("/{id}/state")
    @PreAuthorize("hasAuthority('agency:accounts')")
    Account disable(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody StateForm form) {
        requireMaintained(id, actor);
        return accounts.disable(id, form.disabled(), actor);
    }

    @PutMapping("/{id}/password")
    @PreAuthorize("hasAuthority('agency:accounts')")
    Account changePassword(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody PasswordForm form) {
        requireMaintained(id, actor);
        return accounts.changePassword(id, form.password(), actor);
    }

    private void requireMaintained(UUID account, Actor actor) {
        agencies.requireMaintained(accounts.get(account).agencyId(), actor);
    }
}
