package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/**
 * Checks every byte of a log: entries against leaf hashes, tiles against the tiles above, all against the signed root.
 * Shares nothing with the writer but the formats, keeps a few tiles in memory whatever the size, reads in several
 * threads, and stops at the first damage in the order of the entries.
 */
public final class LogCheck {

    private final TileSource source;
    private final NoteKey key;
    private List<String> known = List.of();
    private LongFunction<@Nullable Hash> trusted = number -> null;
    private LongConsumer progress = leaves -> {};
    private int threads = Runtime.getRuntime().availableProcessors();
    private @Nullable CheckState state;

    /** Checks what the source gives against the key; the source is read by several threads. */
    public LogCheck(TileSource source, NoteKey key) {
        this.source = source;
        this.key = key;
    }

    /** Compares with signed checkpoints that somebody kept; those that the key did not sign prove nothing. */
    public LogCheck knowing(List<String> notes) {
        this.known = List.copyOf(notes);
        return this;
    }

    /** Keeps in a file how far it came, and goes on from there. */
    public LogCheck goingOnFrom(Path file) {
        this.state = new CheckState(file, key);
        return this;
    }

    /** Does not read full bundles again of which the root is known from an earlier check of the same files. */
    public LogCheck trusting(LongFunction<@Nullable Hash> rootOfBundle) {
        this.trusted = rootOfBundle;
        return this;
    }

    /** Tells how many leaves are checked. */
    public LogCheck telling(LongConsumer leaves) {
        this.progress = leaves;
        return this;
    }

    /** Reads in so many threads; the default is one for each processor. */
    public LogCheck in(int numberOfThreads) {
        this.threads = numberOfThreads;
        return this;
    }

    /**
     * Reads the whole log once.
     *
     * @throws Unreadable when a file cannot be read; that is no verdict
     */
    public Verdict run() throws IOException {
        Checkpoint signed;
        try {
            signed = checkpoint();
        } catch (Found e) {
            return new Verdict(null, e.damage());
        }
        try {
            KnownCheckpoints others = new KnownCheckpoints(known, key, signed);
            others.compareWithSigned();
            walk(signed);
            others.compareWithTree(source);
            return new Verdict(signed, null);
        } catch (Found e) {
            return new Verdict(signed, e.damage());
        }
    }

    private Checkpoint checkpoint() throws Unreadable {
        Optional<byte[]> note;
        try {
            note = source.read(LogFiles.CHECKPOINT);
        } catch (IOException e) {
            throw new Unreadable(LogFiles.CHECKPOINT, e);
        }
        if (note.isEmpty()) {
            throw new Found(Damage.of(Damage.Kind.MISSING, LogFiles.CHECKPOINT, "missing"));
        }
        try {
            return SignedNote.parse(new String(note.get(), StandardCharsets.UTF_8))
                    .checkpointSignedBy(key);
        } catch (Malformed e) {
            throw new Found(Damage.of(Damage.Kind.CHECKPOINT_NOT_SIGNED, LogFiles.CHECKPOINT, e.getMessage()));
        }
    }

    private void walk(Checkpoint signed) throws IOException {
        Walk walk = new Walk(new ChunkCheck(source, signed, trusted), new CheckedFiles(source, signed.size()), signed);
        walk.check(threads, state, progress, () -> {
            if (source instanceof ListedSource listed) {
                new Strays(listed, signed.size()).check();
            }
            return null;
        });
    }

    /**
     * The outcome.
     *
     * @param checkpoint what the log signed, {@code null} when that cannot be trusted
     * @param damage the first damage, {@code null} when the log is whole
     */
    public record Verdict(
            @Nullable Checkpoint checkpoint, @Nullable Damage damage) {}
}
