package org.mingjian.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.code.QrCode;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** 文书排版: sets a paper as HTML, and that very HTML as PDF. The same paper always gives the same bytes. */
@Component
public class Typesetter {

    private static final String FOLDER = "templates/documents/";

    private final PaperFonts fonts = new PaperFonts();
    private final PrintableText printable = new PrintableText(fonts);
    private final SealOutline seals = new SealOutline(fonts);
    private final PdfPress press = new PdfPress(fonts);
    private final String style = read("paper.css");
    private final SpringTemplateEngine engine = engine();

    /** The paper as one HTML page, well-formed as XML, that needs nothing else. */
    public String html(Paper paper) {
        Paper.Issue issue = paper.issue();
        boolean sealed = issue != null && issue.number() != null;
        PaperView view = new PaperView(
                paper,
                printable,
                sealed ? seals.of(paper.text().getOrDefault("agencyName", "")) : "",
                issue == null ? null : QrCode.of(issue.receipt()));
        Context context = new Context(Locale.CHINA, Map.of("p", view, "style", style));
        return engine.process(paper.template(), context);
    }

    /**
     * The PDF of a page made by {@link #html}.
     *
     * @param issuedAt the time written into the file
     */
    public byte[] pdf(String html, Instant issuedAt) {
        return press.print(html, fonts.needsRare(html), issuedAt);
    }

    /** The style that every page carries inline; a content security policy may name its hash. */
    public String style() {
        return style;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Typesetter.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }

    private static String read(String name) {
        try (@Nullable InputStream stream = Typesetter.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            String text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n")).map(String::strip).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
