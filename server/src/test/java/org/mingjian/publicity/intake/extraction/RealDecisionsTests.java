package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.Requirement;

/**
 * Published decisions beside the checkout, in {@code ../shared/data/real}, against what a person read in them. Their texts hold
 * personal names and stay out of the project; so the expected party and its code are kept as SHA-256.
 */
@Requirement("P5")
class RealDecisionsTests {

    private static final Path DATA = Path.of("../../shared/data/real");
    private static final Path EXPECTED = Path.of("src/test/resources/intake/real-decisions.tsv");

    static Stream<Map<String, String>> expectations() throws IOException {
        List<String> lines = Files.readAllLines(EXPECTED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        String[] heads = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            return row;
        });
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void everyFieldIsWhatAPersonReadInTheFile(Map<String, String> expected) throws IOException {
        Path file = DATA.resolve(String.valueOf(expected.get("file")));
        assumeTrue(Files.exists(file), "the collected real decisions are not beside the checkout: " + file);

        Map<String, String> observed =
                Observed.fields(new DecisionExtractor().extract(file.toString(), Files.readAllBytes(file)));
        Map<String, String> compared = new LinkedHashMap<>(expected);
        compared.remove("file");
        hide(observed, "party");
        hide(observed, "creditCode");

        assertThat(observed).isEqualTo(compared);
    }

    @Test
    void everyCollectedDecisionHasAnExpectation() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the collected real decisions are not beside the checkout: " + DATA);
        List<String> expected =
                expectations().map(row -> String.valueOf(row.get("file"))).toList();

        try (Stream<Path> files = Files.list(DATA)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.startsWith("cf_")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void hide(Map<String, String> observed, String field) {
        String value = observed.remove(field);
        observed.put(field + "Sha256", value == null || value.isEmpty() ? "" : sha256(value));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
