package org.mingjian.installation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.kernel.bench.BenchRow;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code bench portal}: a record page and a search over HTTP, the page beside nginx that serves the same bytes from a
 * file when nginx is installed, in the order A-B-B-A-A-B.
 */
@Component
@Lazy
class PortalBench implements Bench {

    private static final int RECORDS = 30;
    private static final int RUNS = 3;
    private static final int OK = 200;

    private final Founding founding;
    private final LivedCase lived;
    private final PublishedCase published;
    private final Environment environment;

    PortalBench(Founding founding, LivedCase lived, PublishedCase published, Environment environment) {
        this.founding = founding;
        this.lived = lived;
        this.published = published;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public void run(PrintStream out) throws Exception {
        String ours = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        String page = "/records/" + publish();
        byte[] bytes = bytes(ours + page);
        Path files = Files.createTempDirectory(Path.of(environment.getRequiredProperty("mingjian.data")), "nginx");
        try (var nginx = Nginx.serving(files, bytes)) {
            pages(ours + page, nginx.address(), out);
        }
        search(ours + "/search?q=" + URLEncoder.encode("青禾网吧", StandardCharsets.UTF_8), out);
    }

    private String publish() throws InterruptedException {
        InventedBureau bureau = founding.found(1);
        String slug = "";
        for (int serial = 1; serial <= RECORDS; serial++) {
            UUID caseId = lived.live(bureau, serial, done -> {});
            slug = published.publish(bureau, caseId);
        }
        return slug;
    }

    private static byte[] bytes(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        }
    }

    private static void pages(String ours, Optional<String> theirs, PrintStream out) throws Exception {
        Load.of(ours);
        if (theirs.isPresent()) {
            Load.of(theirs.get());
        }
        var own = new Runs();
        var other = new Runs();
        for (int run = 0; run < RUNS; run++) {
            if (run % 2 == 0) {
                own.add(Load.of(ours));
            }
            if (theirs.isPresent()) {
                other.add(Load.of(theirs.get()));
            }
            if (run % 2 == 1) {
                own.add(Load.of(ours));
            }
        }
        out.println(new BenchRow("P1_record_page/s", own.rate(), theirs.isPresent() ? other.rate() : null, ">=30000"));
        out.println(new BenchRow("P1_record_page_p99_ms", own.p99(), theirs.isPresent() ? other.p99() : null, "<=8"));
    }

    private static void search(String address, PrintStream out) throws Exception {
        Load.of(address);
        var runs = new Runs();
        for (int run = 0; run < RUNS; run++) {
            runs.add(Load.of(address));
        }
        out.println(new BenchRow("P2_search_of_" + RECORDS + "_records/s", runs.rate(), null, "-"));
        out.println(new BenchRow("P2_search_p50_ms", runs.p50(), null, "<=5"));
        out.println(new BenchRow("P2_search_p99_ms", runs.p99(), null, "<=50"));
    }
}
