package org.mingjian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of this program that does what {@link Child} says. */
final class Spawned {

    private final Process process;
    private final BufferedReader lines;

    private Spawned(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    static Spawned start(List<String> virtualMachine, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchMain.class.getName(), Child.NAME));
        command.addAll(List.of(words));
        return new Spawned(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line, {@code null} at the end. */
    String line() throws IOException {
        return lines.readLine();
    }

    /** The line that begins so; the others before it are passed over. */
    String line(String begin) throws IOException {
        for (String line = line(); line != null; line = line()) {
            if (line.startsWith(begin)) {
                return line;
            }
        }
        throw new IOException("the process ended without telling " + begin);
    }

    /** SIGKILL; what was told before stays readable, which {@link Process#destroyForcibly} would not leave. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    void await() {
        process.onExit().join();
    }
}
