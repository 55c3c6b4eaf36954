package org.mingjian.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the repository, found from the module in which the tests run. */
final class House {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The address of a file as a page writes it. */
    static String link(Path page, Path file) {
        return page.resolve("..").normalize().relativize(file).toString().replace('\\', '/');
    }
}
