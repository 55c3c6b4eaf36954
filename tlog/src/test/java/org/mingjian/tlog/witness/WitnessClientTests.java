package org.mingjian.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Promise;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.SignedCheckpoint;

/** The client against a real server: an honest witness, and servers that lie, talk too much or never end. */
@Tag("G1")
class WitnessClientTests {

    private static final GrowingLog LOG = new GrowingLog("log.example/asked", 1);
    private static final Cosigner COSIGNER = Cosigner.ed25519("witness.example", new FixedRandom(2));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Witness witness;

    WitnessClientTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        witness = new Witness(List.of(COSIGNER), Map.of(), new NoState(), Clock.systemUTC());
    }

    @BeforeEach
    void startTheWitness() throws IOException {
        witness = new Witness(
                List.of(COSIGNER),
                Map.of(LOG.origin(), List.of(LOG.signer().key())),
                new FileWitnessState(directory),
                Clock.systemUTC());
        server.start();
    }

    @AfterEach
    void stopTheWitness() {
        end.countDown();
        server.stop(0);
        http.shutdownNow();
        threads.shutdownNow();
    }

    private void honest() {
        server.createContext("/w/add-checkpoint", exchange -> {
            byte[] request = exchange.getRequestBody().readAllBytes();
            asked.add(new String(request, StandardCharsets.UTF_8));
            answer(exchange, witness.addCheckpoint(request));
        });
    }

    private void always(Answer answer) {
        server.createContext("/w/add-checkpoint", exchange -> answer(exchange, answer));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.mediaType());
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private WitnessClient client(Duration patience, CosignerKey... keys) {
        URI prefix = URI.create("http://localhost:" + server.getAddress().getPort() + "/w/");
        return new WitnessClient(http, prefix, List.of(keys), patience);
    }

    private static List<Cosignature> ask(WitnessClient client, long size) throws IOException, InterruptedException {
        return client.addCheckpoint(LOG.checkpoint(size), old -> LOG.proof(old, size));
    }

    @Test
    void everyCheckpointIsCosignedAndAfterAConflictTheToldSizeIsUsed() throws Exception {
        honest();
        WitnessClient client = client(PATIENCE, COSIGNER.key());
        for (long size : new long[] {3, 4, 9}) {
            assertThat(ask(client, size)).hasSize(1);
        }
        assertThat(asked).hasSize(3);
        assertThat(ask(client(PATIENCE, COSIGNER.key()), 12)).hasSize(1);
        assertThat(asked).hasSize(5);
        assertThat(asked.getLast()).startsWith("old 9\n");
    }

    @Test
    void aWitnessThatKnowsMoreRefusesAndNothingIsTaken() throws Exception {
        honest();
        assertThat(ask(client(PATIENCE, COSIGNER.key()), 9)).hasSize(1);
        assertThatThrownBy(() -> ask(client(PATIENCE, COSIGNER.key()), 4))
                .isInstanceOfSatisfying(
                        WitnessRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void aCosignatureOfAnotherCheckpointOrKeyIsNotAccepted() {
        always(Answer.cosigned(List.of(COSIGNER.cosign(LOG.checkpoint(5).text(), Instant.now()))));
        assertThatThrownBy(() -> ask(client(PATIENCE, COSIGNER.key()), 6))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not good");
        Cosigner other = Cosigner.ed25519("other.example", new FixedRandom(7));
        assertThatThrownBy(() -> ask(client(PATIENCE, other.key()), 5)).isInstanceOf(IOException.class);
    }

    @Test
    void nonsenseIsRefused() {
        for (Answer nonsense : List.of(
                new Answer(200, ""),
                new Answer(200, "hello\n"),
                new Answer(409, "many\n"),
                new Answer(500, "x".repeat(1000)),
                new Answer(200, "x".repeat(Answer.LONGEST + 1)))) {
            always(nonsense);
            assertThatThrownBy(() -> ask(client(PATIENCE, COSIGNER.key()), 5)).isInstanceOf(IOException.class);
            server.removeContext("/w/add-checkpoint");
        }
    }

    @Test
    void aWitnessThatAlwaysTellsAnotherSizeIsAskedThreeTimes() {
        List<Integer> times = new ArrayList<>();
        server.createContext("/w/add-checkpoint", exchange -> {
            times.add(1);
            answer(exchange, Answer.conflict(times.size()));
        });
        assertThatThrownBy(() -> ask(client(PATIENCE, COSIGNER.key()), 5)).isInstanceOf(WitnessRefusal.class);
        assertThat(times).hasSize(3);
    }

    @Test
    void aWitnessThatNeverEndsIsLeft() {
        server.createContext("/w/add-checkpoint", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(end);
        });
        assertThatThrownBy(() -> ask(client(Duration.ofMillis(300), COSIGNER.key()), 5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("takes longer");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPromiseClimbsStepByStepToWitnessed() throws Exception {
        honest();
        List<Cosignature> cosigned = ask(client(PATIENCE, COSIGNER.key()), 5);
        var note =
                LOG.checkpoint(5).with(cosigned.stream().map(Cosignature::line).toList());
        SignedCheckpoint signed = SignedCheckpoint.open(note, LOG.signer().key());
        var sequenced = new Promise.Sequenced(4, Hash.emptyTree());
        var integrated =
                new Promise.Integrated(sequenced, 5, signed.checkpoint().root());
        var published = new Promise.Published(integrated, signed);
        CosignerKey second =
                Cosigner.ed25519("second.example", new FixedRandom(8)).key();
        assertThat(new Policy(1, List.of(COSIGNER.key(), second)).witnessed(published))
                .hasValueSatisfying(witnessed -> assertThat(witnessed.cosignatures())
                        .singleElement()
                        .satisfies(one -> assertThat(one.key()).isEqualTo(COSIGNER.key())));
        assertThat(new Policy(2, List.of(COSIGNER.key(), second)).witnessed(published))
                .isEmpty();
        assertThatThrownBy(() -> new Promise.Integrated(sequenced, 4, Hash.emptyTree()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Promise.Published(
                        integrated,
                        SignedCheckpoint.open(LOG.checkpoint(6), LOG.signer().key())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policy(2, List.of(COSIGNER.key(), COSIGNER.key())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
