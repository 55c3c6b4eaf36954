package org.mingjian.seeded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One slip of the hand in a table, a policy, the calendar or a number, which the suite has to find.
 *
 * @param name what is wrong
 * @param file where, below {@code src/main}
 * @param from what stands there
 * @param to what stands there instead
 * @param tests classes of the suite, one of which at least has to fail
 */
record SeededFault(String name, String file, String from, String to, List<String> tests) {

    static final Path SOURCES = Path.of("src/main");

    SeededFault {
        tests = List.copyOf(tests);
    }

    /** The faults of {@code seeded-faults.txt}, in its order. */
    static List<SeededFault> all() throws IOException {
        try (InputStream in = SeededFault.class.getResourceAsStream("/seeded-faults.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<SeededFault> faults = new ArrayList<>();
            for (String block : text.split("\nfault ")) {
                if (!block.startsWith("#")) {
                    faults.add(of(
                            block.lines().filter(line -> !line.startsWith("#")).toList()));
                }
            }
            return faults;
        }
    }

    private static SeededFault of(List<String> lines) {
        return new SeededFault(
                lines.get(0).strip(),
                after("in ", lines.get(1)),
                after("- ", lines.get(2)),
                after("+ ", lines.get(3)),
                List.of(after("by ", lines.get(4)).split(" ")));
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("expected \"" + word + "\" before: " + line);
        }
        return line.substring(word.length()).strip();
    }

    /** The text of the file as it stands. */
    String source() throws IOException {
        return Files.readString(SOURCES.resolve(file));
    }

    /** How often the place occurs; a fault can be seeded when it is once. */
    int places() throws IOException {
        String source = source();
        int count = 0;
        for (int at = source.indexOf(from); at >= 0; at = source.indexOf(from, at + 1)) {
            count++;
        }
        return count;
    }

    /** The text of the file with the fault. */
    String seeded() throws IOException {
        return source().replace(from, to);
    }
}
