package org.mingjian.agency.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security headers of each face: no foreign source, no inline script, no frame around us. */
final class Headers {

    private static final String INTERFACE = "default-src 'none'; frame-ancestors 'none'";

    private static final String DESK = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; \
            connect-src 'self'; frame-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
            frame-ancestors 'none'""";

    private static final String PORTAL = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
            connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'""";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private Headers() {}

    /** Answers of the interface are never kept by a cache. */
    static void ofTheInterface(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, INTERFACE);
    }

    static void ofTheDesk(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, DESK);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    static void ofThePortal(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PORTAL);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
