package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.Requirement;

/** Invented decisions in the layouts and with the traps of real ones; each file states what must come out of it. */
@Requirement("P5")
class FixtureTests {

    private static final Path DIRECTORY = Path.of("src/test/resources/intake/fixtures");
    private static final DecisionExtractor EXTRACTOR = new DecisionExtractor();

    static Stream<Path> fixtures() throws IOException {
        return Files.list(DIRECTORY).sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatTheFixtureStatesIsRead(Path fixture) throws IOException {
        assertReads(fixture, text(fixture).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSameIsReadFromGb18030WithWindowsLineEnds(Path fixture) throws IOException {
        assertReads(fixture, text(fixture).replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theSameIsReadFromHtmlWithScriptsAround(Path fixture) throws IOException {
        StringBuilder html =
                new StringBuilder("<html><head><meta charset=\"gbk\"><script>var 罚款='罚款99999元';</script></head><body>"
                        + "<div style=\"display:none\">当事人：隐藏的公司</div>");
        text(fixture)
                .lines()
                .forEach(line -> html.append("<p><span>").append(line).append("</span></p>\n"));
        assertReads(
                fixture,
                html.append("<script>document.write('罚款1元')</script></body></html>")
                        .toString()
                        .getBytes(Charset.forName("GB18030")));
    }

    @Test
    void thereAreAtLeastTwentyFixtures() throws IOException {
        assertThat(fixtures().count()).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFileCutAnywhereNeverFailsAndNeverSaysMoreMoneyThanTheWhole(Path fixture) throws IOException {
        byte[] whole = text(fixture).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            var decision = EXTRACTOR.extract("cut", Arrays.copyOf(whole, length));
            assertThat(decision.problems()).as("cut at " + length).isNotNull();
        }
    }

    private static void assertReads(Path fixture, byte[] bytes) {
        Map<String, String> expected = expected(fixture);
        Map<String, String> observed = Observed.fields(EXTRACTOR.extract(fixture.toString(), bytes));
        observed.keySet().retainAll(expected.keySet());

        assertThat(observed).isEqualTo(expected);
    }

    private static Map<String, String> expected(Path fixture) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : read(fixture).split("\n----\n", 2)[0].split("\n")) {
            String[] parts = line.split("=", 2);
            boolean list = parts[0].equals("problems") && !parts[1].isEmpty();
            expected.put(
                    parts[0],
                    list
                            ? String.join(
                                    ",", Stream.of(parts[1].split(",")).sorted().toList())
                            : parts[1]);
        }
        return expected;
    }

    private static String text(Path fixture) {
        return read(fixture).split("\n----\n", 2)[1];
    }

    private static String read(Path fixture) {
        try {
            return Files.readString(fixture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
