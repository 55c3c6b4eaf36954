package org.mingjian.publicity.portal;

import org.mingjian.publicity.page.PortalSite;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Absolute addresses, where a format asks for them. */
@Component
class Addresses {

    private final PortalSite site;

    Addresses(PortalSite site) {
        this.site = site;
    }

    String of(String path) {
        String base = site.baseUrl();
        return base.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString()
                : base + path;
    }

    String siteName() {
        return site.name();
    }
}
