package org.mingjian.installation.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.kernel.bench.BenchRow;

/** {@code bench start}: from {@code java -jar} to the first page, on a data directory that is initialised already. */
final class StartBench implements Bench {

    static final String NAME = "start";

    private static final String READY = "READY ";
    private static final int RUNS = 3;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(PrintStream out) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("build", "bench")), "start");
        double first = secondsToFirstPage(data);
        out.println(new BenchRow("start_empty_directory_s", first, null, "-"));
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = secondsToFirstPage(data);
        }
        Arrays.sort(runs);
        out.println(new BenchRow("start_initialised_s", runs[RUNS / 2], null, "<=8"));
    }

    private static double secondsToFirstPage(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        System.getProperty("java.class.path"),
                        "--server.port=0",
                        "--mingjian.empty=true",
                        "--mingjian.data=" + data)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            get(awaitReady(server) + "/");
            return (System.nanoTime() - start) / NANOS;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String awaitReady(Process server) throws IOException {
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IOException("the server ended before it was ready");
    }

    private static void get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
