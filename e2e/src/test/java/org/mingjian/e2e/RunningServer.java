package org.mingjian.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The packaged server as a process of its own, on a free port, with the demonstration county. */
public final class RunningServer implements AutoCloseable {

    private static final int START_MINUTES = 15;
    private static final int STOP_SECONDS = 90;
    private static final String READY = "READY ";

    private final Process process;
    private final String base;
    private final List<Account> accounts;

    private RunningServer(Process process, String base, List<Account> accounts) {
        this.process = process;
        this.base = base;
        this.accounts = accounts;
    }

    /** Starts the server on a data directory, filling an empty one, and returns when it answers. */
    public static RunningServer start(Path data, String... settings) {
        try {
            Files.createDirectories(data);
            List<String> command = new ArrayList<>(List.of(
                    House.java(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    House.serverJar().toString(),
                    "--server.port=0",
                    "--mingjian.data=" + data.toAbsolutePath()));
            command.addAll(List.of(settings));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String base = ready(process, data.resolveSibling(data.getFileName() + ".log"));
            return new RunningServer(process, base, accounts(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ready(Process process, Path log) {
        var address = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> follow(process, log, address));
        try {
            return address.get(START_MINUTES, TimeUnit.MINUTES);
        } catch (Exception e) {
            process.destroy();
            throw new IllegalStateException("the server did not start, see " + log, e);
        }
    }

    private static void follow(Process process, Path log, CompletableFuture<String> address) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var kept = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line + "\n");
                kept.flush();
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()).strip());
                }
            }
            address.completeExceptionally(new IllegalStateException("the server ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static List<Account> accounts(Path data) throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(data.resolve("demo-accounts.json")), new TypeReference<List<Account>>() {});
    }

    /** The address without a slash at the end. */
    public String base() {
        return base;
    }

    /** The account of the officer with this name. */
    public Account account(String name) {
        return accounts.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    /** Asks the process to end, as an operator does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
