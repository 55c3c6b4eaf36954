package org.mingjian.publicity.portal;

import org.mingjian.publicity.page.PortalSite;
import org.springframework.stereotype.Component;

/** Absolute addresses, where a format asks for them: by configuration, never by what a request claims of its host. */
@Component
class Addresses {

    private final PortalSite site;

    Addresses(PortalSite site) {
        this.site = site;
    }

    String of(String path) {
        return site.baseUrl().replaceAll("/+$", "") + path;
    }

    String siteName() {
        return site.name();
    }
}
