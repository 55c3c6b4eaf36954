package org.mingjian.agency.law;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Statutes beside the checkout, in {@code ../shared/data/laws}; whoever asks is skipped where they are not. */
public final class CollectedLaws {

    /** Where they are, from the server's folder. */
    public static final Path FOLDER = Path.of("../../shared/data/laws");

    private CollectedLaws() {}

    /** Every file, in the order of the names. */
    public static List<Path> files() {
        assumeTrue(Files.isDirectory(FOLDER), "no statutes at " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statute of this name, with or without 中华人民共和国. */
    public static Optional<Statute> statute(String name) {
        return files().stream()
                .map(file -> Statute.read(text(file)))
                .filter(statute -> StatuteName.of(statute.title()).equals(StatuteName.of(name)))
                .findFirst();
    }
}
