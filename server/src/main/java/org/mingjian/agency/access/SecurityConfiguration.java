package org.mingjian.agency.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Four faces: the desk's interface (session, CSRF token, login), the desk's files, the witness of other offices' logs, and
 * the public pages; the last two know no session at all. Who may do what stands at each endpoint.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SESSION = "/api/agency/session";

    @Bean
    @Order(1)
    SecurityFilterChain interfaceOfTheDesk(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SessionRegistry registry,
            CsrfTokenRepository tokens,
            ProblemResponses problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(SESSION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(registry)
                        .expiredSessionStrategy(problems::sessionEnded))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::denied))
                .headers(Headers::ofTheInterface)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain filesOfTheDesk(HttpSecurity http, ProblemResponses problems) throws Exception {
        return readOnly(http.securityMatcher("/desk", "/desk/**"), problems)
                .headers(Headers::ofTheDesk)
                .build();
    }

    /** Logs of other offices ask here for cosignatures, without session or cookie: there is nothing to forge. */
    @Bean
    @Order(3)
    SecurityFilterChain witness(HttpSecurity http, ProblemResponses problems) throws Exception {
        http.securityMatcher("/witness/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.POST, "/witness/**").permitAll());
        return readOnly(http, problems).headers(Headers::ofThePortal).build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain publicPages(HttpSecurity http, ProblemResponses problems) throws Exception {
        return readOnly(http, problems).headers(Headers::ofThePortal).build();
    }

    /** Logins go through {@link SessionController} alone; no other provider may answer. */
    @Bean
    AuthenticationManager noOtherLogin() {
        return authentication -> {
            throw new ProviderNotFoundException("log in at " + SESSION);
        };
    }

    private static HttpSecurity readOnly(HttpSecurity http, ProblemResponses problems) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problems::readOnly).accessDeniedHandler(problems::denied));
    }
}
