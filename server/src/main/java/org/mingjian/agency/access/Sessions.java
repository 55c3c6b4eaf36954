package org.mingjian.agency.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mingjian.agency.Account;
import org.mingjian.agency.AccountChanged;
import org.mingjian.agency.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Server sessions: opened under a fresh identifier, closed by logout or when the account changes. */
@Component
@ConditionalOnWebApplication
class Sessions {

    private final SessionRegistry registry;
    private final SessionAuthenticationStrategy strategy;
    private final SecurityContextRepository contexts;

    Sessions(SessionRegistry registry, SessionAuthenticationStrategy strategy, SecurityContextRepository contexts) {
        this.registry = registry;
        this.strategy = strategy;
        this.contexts = contexts;
    }

    /** Opens a session for the account. */
    void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        var actor = account.actor();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities(actor));
        request.getSession();
        strategy.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        handOutToken(request);
    }

    /** Makes the CSRF token's cookie part of the answer; it is made only when somebody asks for it. */
    void handOutToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    /** Ends the request's session. */
    void close(HttpServletRequest request, HttpServletResponse response) {
        new SecurityContextLogoutHandler().logout(request, response, null);
    }

    /** Ends every session of a changed account. */
    @TransactionalEventListener
    void accountChanged(AccountChanged changed) {
        registry.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof Actor actor && actor.accountId().equals(changed.accountId()))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
