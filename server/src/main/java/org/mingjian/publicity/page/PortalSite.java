package org.mingjian.publicity.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 公示网站: the particulars on every page, {@code mingjian.portal.*}.
 *
 * @param name the site's name
 * @param government 主办
 * @param office 承办
 * @param baseUrl the public address; {@code mingjian.public-url} unless the portal has another
 */
@ConfigurationProperties("mingjian.portal")
public record PortalSite(
        @DefaultValue("云岭县行政执法公示") String name,
        @DefaultValue("云岭县人民政府") String government,
        @DefaultValue("云岭县司法局") String office,
        @DefaultValue("") String baseUrl) {}
