package org.mingjian.installation.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.installation.database.EmbeddedDatabase;

/** The machine: JDK, data directory, disk, port, fonts, and what the tests need. */
final class MachineChecks {

    private static final int JDK = 25;
    private static final long ROOM = 2L << 30;
    private static final String DOCUMENT_FONTS = "/fonts/400Regular";

    private final Path data;
    private final int port;

    MachineChecks(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    List<Finding> findings() {
        return List.of(jdk(), directory(), disk(), port(), documentFonts(), screenFonts(), browser());
    }

    private static Finding jdk() {
        int version = Runtime.version().feature();
        String what = "JDK " + version + " at " + System.getProperty("java.home");
        return version >= JDK ? Finding.ok(what) : Finding.fault(what, "Install JDK 25 or later and set JAVA_HOME.");
    }

    private Finding directory() {
        if (!Files.exists(data)) {
            return Finding.ok("data directory " + data + " does not exist yet; ./mingjian run makes it");
        }
        return Files.isDirectory(data) && Files.isWritable(data)
                ? Finding.ok("data directory " + data)
                : Finding.fault(
                        "data directory " + data + " cannot be written", "Give it to the user that runs mingjian.");
    }

    private Finding disk() {
        try {
            Path existing = data;
            while (!Files.exists(existing)) {
                existing = existing.resolveSibling("..").normalize();
            }
            long room = Files.getFileStore(existing).getUsableSpace();
            String what = "free space %.1f GiB".formatted((double) room / (1L << 30));
            return room >= ROOM
                    ? Finding.ok(what)
                    : Finding.fault(what, "Free at least 2 GiB, or move the data directory.");
        } catch (IOException e) {
            return Finding.fault("free space cannot be read: " + e.getMessage(), "Check the disk.");
        }
    }

    private Finding port() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return Finding.ok("port " + port + " is free");
        } catch (IOException e) {
            return EmbeddedDatabase.holder(data).isPresent()
                    ? Finding.ok("port " + port + " is in use, as a server on this data directory is running")
                    : Finding.fault("port " + port + " is in use", "Stop the other program, or run with --port.");
        }
    }

    private static Finding documentFonts() {
        return MachineChecks.class.getResource(DOCUMENT_FONTS) == null
                ? Finding.fault(
                        "the document fonts are missing in this build",
                        "Build again: ./mingjian run builds what is missing.")
                : Finding.ok("document fonts");
    }

    private static Finding screenFonts() {
        return output("fc-list", ":lang=zh").isBlank()
                ? Finding.note("no Chinese screen font (only the browser tests need one)", "apt install fonts-noto-cjk")
                : Finding.ok("Chinese screen font");
    }

    private static Finding browser() {
        return output("sh", "-c", "command -v chromium || command -v chromium-browser || command -v google-chrome")
                        .isBlank()
                ? Finding.note("no Chromium (only the browser tests need one)", "apt install chromium")
                : Finding.ok("Chromium");
    }

    private static String output(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }
}
