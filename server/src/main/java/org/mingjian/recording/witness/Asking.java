package org.mingjian.recording.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.WitnessClient;

/** Asking one witness: one question at a time, and ever more rarely while it does not answer. */
final class Asking {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofMinutes(5).toNanos();

    private final WitnessClient client;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long pause;
    private volatile long notBefore = System.nanoTime();
    private volatile boolean answered;
    private volatile String problem = "";

    Asking(HttpClient http, URI prefix, LogWitness witness) {
        this.client = new WitnessClient(http, prefix, List.of(witness.key()), PATIENCE);
    }

    /** Whether the caller may ask now; it must {@link #end} then. */
    boolean begin() {
        return System.nanoTime() - notBefore >= 0 && busy.compareAndSet(false, true);
    }

    List<Cosignature> ask(SignedNote checkpoint, WitnessClient.Proofs proofs) throws IOException, InterruptedException {
        List<Cosignature> good = client.addCheckpoint(checkpoint, proofs);
        answered = true;
        pause = 0;
        problem = "";
        return good;
    }

    /** The witness answered with a refusal. */
    void refused(String what) {
        answered = true;
        failed(what);
    }

    void failed(String what) {
        problem = what;
        pause = Math.min(LONGEST, Math.max(SHORTEST, pause * 2));
        notBefore = System.nanoTime() + pause;
    }

    void end() {
        busy.set(false);
    }

    /** Whether the witness has ever answered since the start. */
    boolean answered() {
        return answered;
    }

    /** What went wrong last, empty when nothing did. */
    String problem() {
        return problem;
    }
}
