package org.mingjian.publicity.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.publicity.redaction.LeakScanner.Hidden;

/** On decisions as agencies write them, what is left after redaction passes the scan. */
@Requirement({"C6", "G8", "I18"})
class RealDecisionsTests {

    private static final Path DECISIONS = Path.of("../../shared/data/real");
    private static final Persons NOBODY = new Persons("", false, false, null, null, null, List.of(), List.of());

    @Test
    void whatIsLeftOfEveryDecisionPassesTheScan() throws IOException {
        assumeTrue(Files.isDirectory(DECISIONS), "no published decisions at " + DECISIONS);
        try (Stream<Path> files = Files.list(DECISIONS)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("cf_"))
                    .toList()) {
                String text = Files.readString(file).lines().skip(1).reduce("", (all, line) -> all + line + "\n");
                List<Span> first = Redactor.propose("facts", text, NOBODY);
                var spreading = new LinkedHashMap<String, Span>();
                first.stream()
                        .filter(span -> Redactor.spreads(span, text.substring(span.start(), span.end())))
                        .forEach(span -> spreading.putIfAbsent(text.substring(span.start(), span.end()), span));
                List<Span> spans = Redactor.everywhere("facts", text, first, spreading, List.of());
                var hidden = spans.stream()
                        .map(span -> new Hidden(span.rule(), text.substring(span.start(), span.end())))
                        .toList();
                var scanner = new LeakScanner(NOBODY, hidden, List.of());
                String left = RedactedText.of(text, spans).published();
                assertThat(scanner.scan(PublishedBytes.of("page", left)))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }
}
