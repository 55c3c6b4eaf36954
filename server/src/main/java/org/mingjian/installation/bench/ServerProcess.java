package org.mingjian.installation.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.installation.InstallationFault;

/** The real server in a process of its own, started as {@code ./mingjian run --empty} starts it. */
final class ServerProcess implements AutoCloseable {

    private static final String READY = "READY ";

    private final Class<?> application;
    private final Process process;
    private final Path data;
    private final String address;

    private ServerProcess(Class<?> application, Process process, Path data, String address) {
        this.application = application;
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts the server on a free port and waits until it says that it is ready. */
    static ServerProcess start(Class<?> application, Path data) throws IOException {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(quickStart());
        command.addAll(program(application));
        command.addAll(List.of("--server.port=0", "--mingjian.empty=true", "--mingjian.data=" + data));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("campaign-errors.log").toFile()))
                .start();
        // A campaign that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                drain(output);
                return new ServerProcess(application, process, data, line.substring(READY.length()));
            }
        }
        throw new InstallationFault(
                "The server ended before it was ready.", "Read " + data.resolve("server.log") + ".", null);
    }

    /** Reads on: a server whose output nobody takes stands still once the pipe is full. */
    private static void drain(BufferedReader output) {
        Thread.ofPlatform().daemon().name("server-output").start(() -> {
            try (output) {
                output.transferTo(Writer.nullWriter());
            } catch (IOException killed) {
                // Nothing is lost: the server writes the same to its log file.
                return;
            }
        });
    }

    /** What the JVM of this process was told of a cache of its classes, see {@code ./mingjian}. */
    private static List<String> quickStart() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:AOTCache="))
                .toList();
    }

    /** This very program: the jar, or the class path of a build that has not been packed. */
    private static List<String> program(Class<?> application) {
        String path = System.getProperty("java.class.path");
        return path.endsWith("-app.jar") ? List.of("-jar", path) : List.of("-cp", path, application.getName());
    }

    /** For example {@code http://127.0.0.1:43127}. */
    String address() {
        return address;
    }

    /** {@code kill -9} of the server. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** The process of PostgreSQL that takes connections. */
    ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/cluster-18/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("no process " + pid));
    }

    /** Whether another PostgreSQL has taken the place of that one. */
    boolean runsPostgresOtherThan(ProcessHandle killed) {
        try {
            return postmaster().pid() != killed.pid();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Another process on the same directory. */
    ServerProcess again() throws IOException {
        return start(application, data);
    }

    /** Stops the server as Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
