package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm3Tree;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Integrates what is sequenced into tiles and publishes a signed checkpoint, at most one each second. The database
 * keeps every checkpoint before its file appears: a crash in between repeats the same one, never another root.
 */
@Component
public class LogPublisher {

    private static final int BATCH = 1_000;
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final LogRows rows;
    private final CheckpointSigner signer;
    private final Sm3Edges edges;
    private final Cosignatures cosignatures;
    private final SigningGuard guard;
    private final LogFiles files;
    private final Rounds rounds = new Rounds("publisher", INTERVAL, INTERVAL, this::publish);
    private @Nullable Trees trees;
    private long published;

    LogPublisher(
            @Value("${mingjian.data:data}") Path data,
            LogRows rows,
            CheckpointSigner signer,
            Sm3Edges edges,
            Cosignatures cosignatures,
            SigningGuard guard) {
        this.rows = rows;
        this.signer = signer;
        this.edges = edges;
        this.cosignatures = cosignatures;
        this.guard = guard;
        this.files = new LogFiles(data.resolve("log"));
    }

    /** The log's files. */
    public LogFiles files() {
        return files;
    }

    /** Something was sequenced. */
    void call() {
        rounds.call();
    }

    void start() {
        rounds.start();
    }

    void stop() {
        rounds.stop();
    }

    /** The two trees over the same entries. */
    record Trees(LogWriter sha256, Sm3Tree sm3) {}

    /** Publishes a checkpoint over everything that is sequenced now; what is not to be signed stays sequenced. */
    public synchronized void publish() {
        try {
            if (!guard.maySign()) {
                served(rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L));
                return;
            }
            Trees both = trees == null ? recover() : trees;
            trees = null; // Until this succeeds: a writer that failed halfway is not gone on with.
            long size = rows.size();
            integrate(both, size);
            if (size > published && signer.counts(size)) {
                publish(both);
            }
            trees = both;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be written", e);
        }
    }

    /** Serves the newest checkpoint with what witnesses have said about it since: the same size, the same root. */
    public synchronized void republish() throws IOException {
        SignedCheckpoint newest = rows.newestCheckpoint().orElseThrow();
        if (newest.size() == published && !guard.halted()) {
            files.publish(cosignatures.note(newest).format());
        }
    }

    /** Signs with the prepared key from now on, over a log that is made again from the rows. */
    public synchronized void beginAnew(NoteSigner prepared) {
        trees = null;
        signer.key().replace(prepared);
        rounds.call();
    }

    /** Waits until a checkpoint covers so many entries; false when that took longer. */
    public synchronized boolean await(long size, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (published < size) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private Trees recover() throws IOException {
        LogWriter recovered = new LogRecovery(files, signer, cosignatures, guard).writer();
        Sm3Tree sm3 = edges.tree(recovered.size(), signer.sm2().key());
        served(recovered.size());
        return new Trees(recovered, sm3);
    }

    private void served(long size) {
        published = size;
        notifyAll();
    }

    private void integrate(Trees both, long size) throws IOException {
        while (both.sha256().size() < size) {
            LogWriter log = both.sha256();
            List<SequencedEntry> batch = rows.entries(log.size(), (int) Math.min(BATCH, size - log.size()));
            append(log, batch);
            batch.forEach(entry -> both.sm3().append(entry.body()));
        }
    }

    /** Integrates rows that follow each other and hash to what they state. */
    static void append(LogWriter log, List<SequencedEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            throw new RecordDamaged("no entry has the index " + log.size());
        }
        long next = log.size();
        for (SequencedEntry entry : entries) {
            if (entry.index() != next++) {
                throw new RecordDamaged("no entry has the index " + (next - 1));
            }
            if (!Hash.leaf(entry.body()).equals(Hash.of(entry.leafHash()))) {
                throw new RecordDamaged("entry " + entry.id() + ", index " + entry.index()
                        + ": the body does not have the hash that was recorded");
            }
        }
        log.append(entries.stream().map(SequencedEntry::body).toList());
    }

    private void publishKey(SignedCheckpoint checkpoint) throws IOException {
        NoteKey signed =
                signer.history().signer(SignedNote.parse(checkpoint.note())).orElseGet(signer::ed25519);
        byte[] line = (signed + "\n").getBytes(StandardCharsets.UTF_8);
        if (!files.read(LogFiles.KEY)
                .filter(bytes -> Arrays.equals(bytes, line))
                .isPresent()) {
            files.publishKey(signed);
        }
    }

    private void publish(Trees both) throws IOException {
        LogWriter log = both.sha256();
        rows.keep(signer.sign(log.size(), log.root(), both.sm3().root()));
        SignedCheckpoint kept = rows.checkpoint(log.size()).orElseThrow();
        if (!kept.root().equals(log.root())) {
            throw new RecordDamaged("size " + log.size() + " was signed with another root before");
        }
        edges.keep(both.sm3());
        guard.signed(kept);
        publishKey(kept);
        files.publish(kept.note());
        rows.published(log.size());
        log.prune();
        served(log.size());
    }
}
