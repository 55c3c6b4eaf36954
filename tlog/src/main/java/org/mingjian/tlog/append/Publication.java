package org.mingjian.tlog.append;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/**
 * Integrates a sequence into tiles and signs checkpoints over them. What is about to be signed is kept in the high water
 * before, when the tiles are durable: a crash in between repeats the same checkpoint, never another root for its size.
 * Sizes alone order checkpoints, no clock does. For one thread at a time.
 */
public final class Publication {

    private static final int BATCH = 4_096;

    private final Sequence sequence;
    private final LogFiles files;
    private final NoteSigner signer;
    private final HighWater highWater;
    private @Nullable LogWriter writer;
    private volatile Checkpoint published;

    private Publication(Sequence sequence, LogFiles files, NoteSigner signer, HighWater highWater, LogWriter writer) {
        this.sequence = sequence;
        this.files = files;
        this.signer = signer;
        this.highWater = highWater;
        this.writer = writer;
        this.published = checkpoint(signer, writer);
    }

    /**
     * Goes on behind what was signed last.
     *
     * @throws RolledBack when more was signed than the files hold
     * @throws Malformed when the files are damaged
     */
    public static Publication resume(Sequence sequence, LogFiles files, NoteSigner signer, HighWater highWater)
            throws IOException {
        Optional<Checkpoint> stored = stored(files, signer);
        LogWriter writer = new Resumption(files, signer.key().name(), highWater).writer(stored);
        if (stored.isEmpty()) {
            files.publishKey(signer.key());
        }
        if (writer.size() > stored.map(Checkpoint::size).orElse(0L)) {
            files.publish(sign(signer, checkpoint(signer, writer)));
        }
        return new Publication(sequence, files, signer, highWater, writer);
    }

    /** The newest published checkpoint; of size 0 when nothing is published. */
    public Checkpoint published() {
        return published;
    }

    /** Integrates what is sequenced, without signing. */
    public void integrate() throws IOException {
        LogWriter log = writer();
        writer = null; // Until this succeeds: a writer that failed halfway is not gone on with.
        long size = sequence.size();
        while (log.size() < size) {
            List<byte[]> entries = sequence.entries(log.size(), (int) Math.min(BATCH, size - log.size()));
            if (entries.isEmpty()) {
                throw new Malformed("no entry has the index " + log.size());
            }
            log.add(entries);
        }
        log.makeDurable();
        writer = log;
    }

    /** Integrates what is sequenced and publishes a checkpoint over it, if there is anything new. */
    public Checkpoint publish() throws IOException {
        integrate();
        LogWriter log = writer();
        if (log.size() > published.size()) {
            Checkpoint next = checkpoint(signer, log);
            highWater.raise(next);
            files.publish(sign(signer, next));
            log.prune();
            published = next;
            sequence.published(next.size());
        }
        return published;
    }

    private LogWriter writer() throws IOException {
        LogWriter current = writer;
        if (current != null) {
            return current;
        }
        LogWriter anew = new Resumption(files, signer.key().name(), highWater).writer(Optional.of(published));
        if (anew.size() > published.size()) {
            published = checkpoint(signer, anew);
            files.publish(sign(signer, published));
        }
        return anew;
    }

    private static Optional<Checkpoint> stored(LogFiles files, NoteSigner signer) throws IOException {
        Optional<byte[]> note = files.read(LogFiles.CHECKPOINT);
        return note.isEmpty()
                ? Optional.empty()
                : Optional.of(SignedNote.parse(new String(note.get(), StandardCharsets.UTF_8))
                        .checkpointSignedBy(signer.key()));
    }

    private static Checkpoint checkpoint(NoteSigner signer, LogWriter log) {
        return new Checkpoint(signer.key().name(), log.size(), log.root());
    }

    private static String sign(NoteSigner signer, Checkpoint checkpoint) {
        return signer.sign(checkpoint.text()).format();
    }
}
