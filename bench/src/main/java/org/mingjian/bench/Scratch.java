package org.mingjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that a bench may fill and empty. */
final class Scratch {

    private Scratch() {}

    /** An empty directory; what an earlier run left there is removed. */
    static Path fresh(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.exists(directory.resolve("bench.key"))) {
            throw new IOException(directory + " was not made by a bench: it is left alone");
        }
        remove(directory);
        Keys.in(directory);
        return directory;
    }

    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> all;
            try (Stream<Path> paths = Files.walk(directory)) {
                all = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
