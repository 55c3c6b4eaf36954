package org.mingjian.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the things of this source tree stand. */
public final class House {

    private House() {}

    /** The directory with the entry script, whether started there or in a module. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mingjian"))
                ? here
                : here.resolve("..").normalize();
    }

    /** What this module writes. */
    public static Path target() {
        return root().resolve("e2e/target");
    }

    /** The Java that runs the tests. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The packaged server. */
    public static Path serverJar() {
        return only(root().resolve("server/target"), "-app.jar");
    }

    /** The packaged verifier. */
    public static Path verifierJar() {
        return only(root().resolve("verifier/target"), "mingjian-verifier.jar");
    }

    /** The accessibility rules, of the web packages. */
    public static String axe() {
        return text(root().resolve("web/node_modules/axe-core/axe.min.js"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path only(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not packaged: " + directory + "/*" + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
