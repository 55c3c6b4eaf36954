package org.mingjian.tlog.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Every golden vector gives what it states; the files are those that the makers make. */
@Tag("G1")
class VectorTests {

    private static final Path DIRECTORY = Path.of("vectors");
    private static final JsonMapper JSON = new JsonMapper();

    /** {@code -Dmingjian.vectors.write=true} writes the files; look at the difference before committing it. */
    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("mingjian.vectors.write")) {
            for (var file : made().entrySet()) {
                Path path = DIRECTORY.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    private static Map<String, String> made() {
        Map<String, String> files = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Vector vector : Vectors.made().all()) {
            Verdict verdict = Judge.judge(vector.kind(), new Input(vector.input()));
            if (!Objects.equals(verdict.why(), vector.why())) {
                wrong.add(vector.path() + " is " + verdict.why() + ", not " + vector.why());
            }
            String before = files.put(vector.path(), text(vector.json(verdict.output())));
            assertThat(before).as(vector.path() + " comes once").isNull();
        }
        assertThat(wrong).isEmpty();
        return files;
    }

    private static String text(Map<String, Object> json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JSON.writer().with(printer).writeValueAsString(json) + "\n";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyVectorGivesWhatItStates() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(DIRECTORY.relativize(file).toString(), () -> judge(file)));
    }

    @SuppressWarnings("unchecked")
    private static void judge(Path file) throws IOException {
        Map<String, Object> vector = JSON.readValue(Files.readString(file), Map.class);
        String kind = file.getName(file.getNameCount() - 2).toString();
        assertThat(vector).containsEntry("kind", kind);
        Verdict verdict =
                Judge.judge(kind, new Input((Map<String, Object>) Objects.requireNonNull(vector.get("input"))));
        assertThat(verdict.why() == null).isEqualTo(vector.get("ok"));
        assertThat(verdict.why()).isEqualTo(vector.get("why"));
        assertThat(verdict.output()).isEqualTo(vector.get("output"));
    }

    @Test
    void theFilesAreTheMadeOnesAndHalfOfThemAreRefused() throws IOException {
        Map<String, String> made = made();
        Map<String, String> stored = new TreeMap<>();
        for (Path file : files()) {
            String name = DIRECTORY.relativize(file).toString().replace('\\', '/');
            stored.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
        assertThat(stored.keySet()).isEqualTo(made.keySet());
        assertThat(stored).isEqualTo(made);
        long refused = Vectors.made().all().stream()
                .filter(vector -> vector.why() != null)
                .count();
        assertThat(made.size()).isGreaterThan(150);
        assertThat(refused * 2).isGreaterThanOrEqualTo(made.size());
    }
}
