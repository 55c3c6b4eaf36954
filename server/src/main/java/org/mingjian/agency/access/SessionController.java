package org.mingjian.agency.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 登录会话: log in, who am I, log out. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/agency/session")
class SessionController {

    private static final Logger LOG = LoggerFactory.getLogger(SessionController.class);
    private static final int LONGEST_INPUT = 200;

    private final Accounts accounts;
    private final Agencies agencies;
    private final LoginThrottle throttle;
    private final Sessions sessions;

    SessionController(Accounts accounts, Agencies agencies, LoginThrottle throttle, Sessions sessions) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /** What a login needs. */
    record Credentials(
            @NotBlank(message = "请填写用户名") @Size(max = LONGEST_INPUT, message = "用户名过长")
            String username,

            @NotBlank(message = "请填写密码") @Size(max = LONGEST_INPUT, message = "密码过长")
            String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    /** The old and the new password. */
    record PasswordChange(
            @NotBlank(message = "请填写原密码") @Size(max = LONGEST_INPUT, message = "密码过长")
            String old,

            @NotBlank(message = "请填写新密码") String fresh) {

        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    /** Who is logged in. */
    record Me(String name, UUID officerId, OwnAgency agency, List<Office> roles, List<String> permissions) {

        record OwnAgency(UUID id, String name) {}

        record Office(String role, String title) {}
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    Me logIn(@Valid @RequestBody Credentials login, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        throttle.admit(login.username(), address);
        var account = accounts.authenticate(login.username(), login.password()).orElseGet(() -> {
            LOG.info("login failed from {}", address);
            throw wrong();
        });
        throttle.succeeded(login.username(), address);
        sessions.open(account, request, response);
        return me(account.actor());
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    Me whoAmI(@AuthenticationPrincipal @Nullable Actor actor, HttpServletRequest request) {
        sessions.handOutToken(request);
        if (actor == null) {
            throw new Refused(ProblemType.UNAUTHENTICATED, List.of());
        }
        return me(actor);
    }

    @DeleteMapping
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
    }

    /** Changes the own password; every session of the account ends. */
    @PutMapping("/password")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @AuthenticationPrincipal Actor actor,
            @Valid @RequestBody PasswordChange change,
            HttpServletRequest request) {
        var account = accounts.get(actor.accountId());
        throttle.admit(account.username(), request.getRemoteAddr());
        if (accounts.authenticate(account.username(), change.old()).isEmpty()) {
            throw Refused.input("old", "原密码不正确");
        }
        throttle.succeeded(account.username(), request.getRemoteAddr());
        accounts.changePassword(account.id(), change.fresh(), actor);
    }

    private Me me(Actor actor) {
        var roles = actor.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> new Me.Office(role.name(), role.title()))
                .toList();
        var permissions = actor.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .toList();
        var agency = agencies.get(actor.agencyId());
        return new Me(
                actor.name(), actor.officerId(), new Me.OwnAgency(agency.id(), agency.name()), roles, permissions);
    }

    private static Refused wrong() {
        return new Refused(ProblemType.UNAUTHENTICATED, List.of(new Refusal("Login", "用户名或密码不正确", null, null)));
    }
}
