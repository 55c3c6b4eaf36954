package org.mingjian.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.verifier.Evidence.Run;

@Tag("G3")
@Tag("I20")
class ContentCheckTests {

    private final Path directory;
    private final Evidence evidence;

    ContentCheckTests(@TempDir Path directory) {
        this.directory = directory;
        this.evidence = new Evidence(directory);
    }

    @Test
    void aPageWithItsReceiptBesideItIsProven() {
        Path page = evidence.write("page.html", Evidence.PAGE);
        evidence.write("page.html.receipt.json", evidence.receipt(Evidence.PAGE_INDEX));
        Run run = Evidence.verify(page, "--key", Evidence.SIGNER.key());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("CONTENT_IN_LOG", "内容与存证一致", "page " + Evidence.PAGE_ID);
    }

    @Test
    void everyFlippedBitOfAPageIsRefuted() throws IOException {
        byte[] page = Evidence.PAGE.getBytes(StandardCharsets.UTF_8);
        Path receipt = evidence.write("r.json", evidence.receipt(Evidence.PAGE_INDEX));
        Random random = new Random(20261122);
        for (int position = 0; position < page.length; position++) {
            byte[] flipped = page.clone();
            flipped[position] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(directory.resolve("flipped.html"), flipped);
            Run run = Evidence.verify(file, "--receipt", receipt);
            assertThat(run.exit()).as("byte %d", position).isOne();
            assertThat(run.out()).contains("CONTENT_CHANGED");
        }
    }

    @Test
    void thePageOfAnotherReceiptIsRefuted() {
        Path page = evidence.write("page.html", Evidence.PAGE);
        Path receipt = evidence.write("r.json", evidence.receipt(12));
        assertThat(Evidence.verify(page, "--receipt", receipt).exit()).isOne();
    }

    @Test
    void withoutAReceiptThereIsNoVerdict() {
        Run run = Evidence.verify(evidence.write("page.html", Evidence.PAGE));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("NO_RECEIPT", "receipt.json");
    }

    @Test
    void aServedPageLeadsToItsReceipt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, "/page", Evidence.PAGE);
        serve(server, "/log/receipt/page/" + Evidence.PAGE_ID, evidence.receipt(Evidence.PAGE_INDEX));
        server.createContext("/log/", exchange -> {
            Path file =
                    evidence.log().resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(Files.isRegularFile(file) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Run page = Evidence.verify(address + "/page", "--log", address + "/log/");
            assertThat(page.exit()).as(page.out()).isZero();
            assertThat(Evidence.verify(address + "/log/").exit()).isZero();
            assertThat(Evidence.verify(address + "/absent").exit()).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    private static void serve(HttpServer server, String path, String content) {
        Map<String, byte[]> contents = Map.of(path, content.getBytes(StandardCharsets.UTF_8));
        server.createContext(path, exchange -> {
            byte[] bytes = contents.getOrDefault(exchange.getRequestURI().getPath(), new byte[0]);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
