package org.mingjian.installation.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short program to its end. */
final class Command {

    private Command() {}

    /**
     * Runs the program.
     *
     * @throws IOException when it cannot be started or does not exit with 0; carries its output
     */
    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = awaitExit(process);
        if (exit != 0) {
            throw new IOException("%s exited with %d: %s".formatted(command.getFirst(), exit, output.strip()));
        }
    }

    /** Waits for the process; an interruption ends the process and the wait. */
    static int awaitExit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + process, e);
        }
    }
}
