package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.verifier.Evidence.Run;

/** The vectors that every verifier must agree on, for the jar; {@code -Dmingjian.vectors.write=true} makes them anew. */
@Tag("G3")
class VectorTests {

    private static final Path FOLDER = Path.of("vectors");

    @TempDir
    Path directory;

    @Test
    void theVectorsAreThoseOfTheGenerator() throws IOException {
        Map<String, String> made = new LinkedHashMap<>();
        for (Scenes scenes : List.of(
                new ReceiptVectors(directory.resolve("r")),
                new ContentVectors(directory.resolve("c")),
                new LogVectors(directory.resolve("l")),
                new WitnessVectors(directory.resolve("w")),
                new KeyVectors(directory.resolve("k")))) {
            scenes.vectors.forEach(vector -> made.put(vector.name() + ".json", vector.json()));
        }
        if (Boolean.getBoolean("mingjian.vectors.write")) {
            write(made);
        }
        assertThat(made).hasSizeGreaterThan(60);
        assertThat(stored()).isEqualTo(made.keySet().stream().sorted().toList());
        for (Map.Entry<String, String> vector : made.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(vector.getKey()))).isEqualTo(vector.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("stored")
    void theJarAgrees(String name) throws IOException {
        Map<String, ?> vector = Json.object(Files.readString(FOLDER.resolve(name)));
        for (Map.Entry<?, ?> file : map(vector.get("files")).entrySet()) {
            put(directory.resolve((String) file.getKey()), map(file.getValue()));
        }
        Run run = Evidence.verify(arguments(vector));
        assertThat(run.out())
                .as("%s%n%s", vector.get("desc"), run.err())
                .contains("\"code\":\"" + vector.get("code") + "\"");
        assertThat(Integer.toString(run.exit())).isEqualTo(vector.get("exit"));
    }

    private Object[] arguments(Map<String, ?> vector) {
        List<Object> arguments =
                new ArrayList<>(List.of(directory.resolve(String.valueOf(vector.get("target"))), "--json"));
        map(vector.get("options")).forEach((option, value) -> {
            for (Object one : value instanceof List<?> many ? many : List.of(value)) {
                boolean file =
                        List.of("receipt", "log", "against", "proof", "keys").contains(option);
                arguments.add("--" + option);
                arguments.add(file ? directory.resolve((String) one) : one);
            }
        });
        return arguments.toArray();
    }

    private static void put(Path file, Map<?, ?> content) throws IOException {
        Files.createDirectories(file.getParent());
        Object base64 = content.get("base64");
        Files.write(
                file,
                base64 == null
                        ? String.valueOf(content.get("text")).getBytes(StandardCharsets.UTF_8)
                        : CanonicalBase64.decode((String) base64));
        if (content.get("size") instanceof String size) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(Long.parseLong(size));
            }
        }
    }

    static List<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(Map<String, String> made) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : stored()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> vector : made.entrySet()) {
            Files.writeString(FOLDER.resolve(vector.getKey()), vector.getValue());
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
