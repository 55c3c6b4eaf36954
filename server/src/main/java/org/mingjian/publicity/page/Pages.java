package org.mingjian.publicity.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the portal's templates to bytes, without a request: the same model gives the same bytes. */
@Component
public class Pages {

    private final ITemplateEngine engine;
    private final PortalSite site;
    private final Stylesheet stylesheet;

    Pages(ITemplateEngine engine, PortalSite site, Stylesheet stylesheet) {
        this.engine = engine;
        this.site = site;
        this.stylesheet = stylesheet;
    }

    /** The bytes of {@code templates/portal/<name>.html} with the model. */
    public byte[] bytes(String name, Map<String, ?> model) {
        var variables = new HashMap<String, Object>(model);
        variables.put("site", site);
        variables.put("stylesheet", stylesheet.address());
        return engine.process("portal/" + name, new Context(Locale.SIMPLIFIED_CHINESE, variables))
                .getBytes(StandardCharsets.UTF_8);
    }
}
