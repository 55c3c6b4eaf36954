package org.mingjian.installation.bench.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files of the shipped data as lines. */
final class RawText {

    private RawText() {}

    /** Lines that say something: neither blank nor a remark. */
    static List<String> lines(String path) {
        try (InputStream stream = Objects.requireNonNull(RawText.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
