package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
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
    private final LogKey key;
    private final LogFiles files;
    private final Rounds rounds = new Rounds("publisher", INTERVAL, INTERVAL, this::publish);
    private @Nullable LogWriter writer;
    private long published;

    LogPublisher(@Value("${mingjian.data:data}") Path data, LogRows rows, LogKey key) {
        this.rows = rows;
        this.key = key;
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

    /** Publishes a checkpoint over everything that is sequenced now. */
    public synchronized void publish() {
        try {
            LogWriter log = writer == null ? recover() : writer;
            writer = null; // Until this succeeds: a writer that failed halfway is not gone on with.
            long size = rows.size();
            integrate(log, size);
            if (size > published) {
                publish(log);
            }
            writer = log;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be written", e);
        }
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

    private LogWriter recover() throws IOException {
        LogRecovery recovery = new LogRecovery(rows, files, key.key());
        LogWriter recovered = recovery.writer();
        published = recovered.size();
        notifyAll();
        return recovered;
    }

    private void integrate(LogWriter log, long size) throws IOException {
        while (log.size() < size) {
            append(log, rows.entries(log.size(), (int) Math.min(BATCH, size - log.size())));
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

    private void publish(LogWriter log) throws IOException {
        String note = key.sign(new Checkpoint(key.key().name(), log.size(), log.root()).text())
                .format();
        rows.keep(new SignedCheckpoint(log.size(), log.root(), note));
        SignedCheckpoint kept = rows.checkpoint(log.size()).orElseThrow();
        if (!kept.root().equals(log.root())) {
            throw new RecordDamaged("size " + log.size() + " was signed with another root before");
        }
        files.publish(kept.note());
        rows.published(log.size());
        log.prune();
        published = log.size();
        notifyAll();
    }
}
