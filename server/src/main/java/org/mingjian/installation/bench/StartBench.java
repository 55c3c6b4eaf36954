package org.mingjian.installation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.kernel.bench.BenchRow;

/** {@code bench start}: from the start of the process to the first page, on a data directory that is initialised. */
public final class StartBench implements Bench {

    /** How the command line calls it. */
    public static final String NAME = "start";

    private static final int RUNS = 3;
    private static final double NANOS = 1e9;

    private final Class<?> application;
    private final Path data;

    /**
     * A bench of the start.
     *
     * @param application the server's main class
     * @param data a fresh directory
     */
    public StartBench(Class<?> application, Path data) {
        this.application = application;
        this.data = data.toAbsolutePath();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(PrintStream out) throws Exception {
        Files.createDirectories(data);
        out.println(new BenchRow("start_empty_directory_s", secondsToFirstPage(), null, "-"));
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = secondsToFirstPage();
        }
        Arrays.sort(runs);
        out.println(new BenchRow("start_initialised_s", runs[RUNS / 2], null, "<=8"));
    }

    private double secondsToFirstPage() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(application, data);
                HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/")).build(),
                    HttpResponse.BodyHandlers.discarding());
            return (System.nanoTime() - start) / NANOS;
        }
    }
}
