package org.mingjian.installation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The running server process. A shell between us and PostgreSQL watches a pipe that only this JVM holds open: when the
 * JVM ends in whatever way, even by {@code kill -9}, the pipe closes and PostgreSQL is told to shut down.
 */
final class Postmaster {

    /** A session of its own keeps the terminal's Ctrl-C away from PostgreSQL: the application stops it, last of all. */
    private static final List<String> OWN_SESSION = List.of("/usr/bin/setsid", "/bin/setsid");

    private static final String WATCHDOG = """
            exec 3<&0
            "$@" </dev/null &
            server=$!
            trap '' INT
            trap 'kill -INT $server' TERM
            (cat <&3 >/dev/null; kill -INT $server) 2>/dev/null &
            watcher=$!
            exec 3<&-
            wait $server
            code=$?
            kill $watcher 2>/dev/null
            exit $code
            """;

    private static final int STOP_SECONDS = 60;

    private final Process process;

    private Postmaster(Process process) {
        this.process = process;
    }

    /** Starts the server; it is not yet ready to answer. */
    static Postmaster start(Unprivileged user, List<String> serverCommand, Path log) throws IOException {
        var shell = new ArrayList<>(List.of("sh", "-c", WATCHDOG, "postgres-watchdog"));
        shell.addAll(serverCommand);
        var command = new ArrayList<String>();
        OWN_SESSION.stream()
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .ifPresent(command::add);
        command.addAll(user.command(shell));
        return new Postmaster(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the server has ended. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
