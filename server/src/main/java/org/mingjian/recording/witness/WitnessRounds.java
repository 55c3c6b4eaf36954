package org.mingjian.recording.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.recording.log.Cosignatures;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.LogPublisher;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.Rounds;
import org.mingjian.recording.log.SignedCheckpoint;
import org.mingjian.recording.log.SigningGuard;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.WitnessRefusal;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Asks each witness for its cosignature over the newest checkpoint, each in a thread of its own: a slow one delays
 * nobody. The first question after a start is asked even when the answer is known: it shows an old copy.
 */
@Component
public class WitnessRounds implements SmartLifecycle {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final LogWitnesses witnesses;
    private final LogPublisher publisher;
    private final LogRows rows;
    private final Cosignatures cosignatures;
    private final Findings findings;
    private final Standing standing;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Asking> asked = new ConcurrentHashMap<>();
    private final Rounds rounds = new Rounds("witnesses", INTERVAL, INTERVAL, this::ask);
    private volatile boolean running;

    WitnessRounds(
            LogWitnesses witnesses,
            LogPublisher publisher,
            LogRows rows,
            Cosignatures cosignatures,
            Findings findings,
            Standing standing) {
        this.witnesses = witnesses;
        this.publisher = publisher;
        this.rows = rows;
        this.cosignatures = cosignatures;
        this.findings = findings;
        this.standing = standing;
    }

    /** Where this server answers, and whether it signs. */
    @Component
    record Standing(Environment environment, Halts halts, SigningGuard guard) {

        URI address(String url) {
            return URI.create(
                    url.startsWith("/")
                            ? "http://127.0.0.1:" + environment.getProperty("local.server.port") + url
                            : url);
        }
    }

    /** Asks whoever has not cosigned the newest checkpoint and may be asked now. */
    void ask() {
        Optional<SignedCheckpoint> newest = rows.newestCheckpoint();
        List<LogWitness> online =
                witnesses.all().stream().filter(one -> one.url() != null).toList();
        if (standing.halts().halted() || newest.isEmpty()) {
            return;
        }
        for (LogWitness witness : online) {
            Asking asking = asking(witness, newest.get());
            boolean done = asking.answered()
                    && cosignatures
                            .latest(witness.vkey())
                            .filter(latest -> latest.size() >= newest.get().size())
                            .isPresent();
            if (!done && asking.begin()) {
                Thread.startVirtualThread(() -> ask(witness, asking, newest.get()));
            }
        }
        if (online.stream().allMatch(witness -> asking(witness, newest.get()).answered())) {
            standing.guard().witnessesWereAsked();
        }
    }

    private void ask(LogWitness witness, Asking asking, SignedCheckpoint checkpoint) {
        try {
            List<Cosignature> good = asking.ask(
                    SignedNote.parse(checkpoint.note()),
                    old -> new TileTree(publisher.files(), checkpoint.size()).consistency(old));
            good.forEach(one -> cosignatures.keep(checkpoint.size(), one));
            publisher.republish();
        } catch (WitnessRefusal e) {
            asking.refused(findings.judge(witness, standing.address(urlOf(witness)), checkpoint, e.answer()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            asking.failed("联系不上见证人:" + e.getMessage());
        } finally {
            asking.end();
        }
    }

    /** What went wrong last with that witness, empty when nothing did. */
    String problem(LogWitness witness) {
        return asked.entrySet().stream()
                .filter(one -> one.getKey().startsWith(witness.vkey() + " " + witness.url() + " "))
                .map(one -> one.getValue().problem())
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A log that began anew is another log: the witness is asked anew. */
    private Asking asking(LogWitness witness, SignedCheckpoint newest) {
        String origin = newest.note().split("\n", 2)[0];
        return asked.computeIfAbsent(
                witness.vkey() + " " + urlOf(witness) + " " + origin,
                key -> new Asking(http, standing.address(urlOf(witness)), witness));
    }

    private static String urlOf(LogWitness witness) {
        String url = witness.url();
        if (url == null) {
            throw new IllegalArgumentException(witness.name() + " is asked by file only");
        }
        return url;
    }

    @Override
    public void start() {
        running = true;
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
