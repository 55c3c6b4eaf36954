package org.mingjian.installation.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.mingjian.installation.InstallationFault;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs (initdb, pg_ctl, postgres), unpacked once from the jar that carries them. */
final class Binaries {

    static final String VERSION = "18.6.0";

    private final Path directory;

    private Binaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the programs below the directory unless they lie there already, whole or not at all. */
    static Binaries unpackInto(Path postgres) throws IOException {
        Path directory = postgres.resolve("bin-" + VERSION);
        if (!Files.isDirectory(directory)) {
            Path half = Files.createTempDirectory(postgres, "unpacking");
            try (InputStream archive = archive()) {
                untar(archive, half);
            }
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(directory);
    }

    /** The absolute path of a program. */
    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static InputStream archive() {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        InputStream archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new InstallationFault(
                    "This build carries no PostgreSQL for this machine (%s).".formatted(name),
                    "Use a PostgreSQL server of your own: --spring.datasource.url=jdbc:postgresql://...",
                    null);
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }

    private static void untar(InputStream archive, Path target) throws IOException {
        var tar = new ProcessBuilder(List.of("tar", "-x", "-f", "-", "-C", target.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var xz = new XZInputStream(archive);
                var input = tar.getOutputStream()) {
            xz.transferTo(input);
        }
        if (Command.awaitExit(tar) != 0) {
            throw new IOException("tar could not unpack PostgreSQL into " + target);
        }
    }
}
