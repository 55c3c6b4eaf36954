package org.mingjian.publicity.page;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the site's particulars. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSite.class)
class PageConfiguration {}
