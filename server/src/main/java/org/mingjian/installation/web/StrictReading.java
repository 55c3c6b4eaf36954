package org.mingjian.installation.web;

import org.mingjian.kernel.input.StrictJson;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** What arrives at the interface is read strictly; what the server itself kept is read as it was kept. */
@Configuration(proxyBeanMethods = false)
class StrictReading {

    @Bean
    ServerHttpMessageConvertersCustomizer strictRequests(JsonMapper mapper) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.like(mapper)));
    }
}
