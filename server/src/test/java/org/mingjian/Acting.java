package org.mingjian;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.mingjian.agency.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a request of MockMvc as somebody, with the permissions of the actor's roles and a valid CSRF token. */
public final class Acting {

    private Acting() {}

    /** As this actor, without a login; the account need not exist. */
    public static RequestPostProcessor as(Actor actor) {
        var permissions = actor.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        var token = UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList(permissions));
        return request -> authentication(token).postProcessRequest(csrf().postProcessRequest(request));
    }
}
