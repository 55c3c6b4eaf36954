package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/**
 * Checks every byte of a log: entries against leaf hashes, tiles against the tiles above, all against the signed root.
 * Shares nothing with the writer but the formats, keeps a few tiles in memory whatever the size, and stops at the first
 * damage.
 */
public final class LogCheck {

    private final TileSource source;
    private final NoteKey key;

    /** Checks what the source gives against the key. */
    public LogCheck(TileSource source, NoteKey key) {
        this.source = source;
        this.key = key;
    }

    /**
     * Reads the whole log once.
     *
     * @throws IOException when the source cannot be read; that is no verdict
     */
    public Verdict run() throws IOException {
        Optional<byte[]> note = source.read(LogFiles.CHECKPOINT);
        if (note.isEmpty()) {
            return new Verdict(null, Damage.of(LogFiles.CHECKPOINT, "missing"));
        }
        Checkpoint signed;
        try {
            signed = SignedNote.parse(new String(note.get(), StandardCharsets.UTF_8))
                    .checkpointSignedBy(key);
        } catch (Malformed e) {
            return new Verdict(null, Damage.of(LogFiles.CHECKPOINT, e.getMessage()));
        }
        try {
            walk(signed);
            strays(signed);
            return new Verdict(signed, null);
        } catch (Found e) {
            return new Verdict(signed, e.damage);
        }
    }

    private void walk(Checkpoint signed) throws IOException {
        Levels levels = new Levels(this, signed.size());
        for (long bundle = 0; bundle * TilePath.FULL < signed.size(); bundle++) {
            levels.add(leaves(bundle, signed));
        }
        if (!levels.finish().equals(signed.root())) {
            throw new Found(Damage.of(
                    LogFiles.CHECKPOINT, "the tiles agree with each other, but their root is not the signed one"));
        }
    }

    /** The leaf hashes of a bundle, which its tile must hold as well. */
    private byte[] leaves(long number, Checkpoint signed) throws IOException {
        TilePath path = TilePath.inTree(TilePath.ENTRIES, number, signed.size());
        byte[] hashes = new byte[path.width() * Hash.LENGTH];
        List<byte[]> entries = entries(path);
        for (int i = 0; i < path.width(); i++) {
            System.arraycopy(Hash.leaf(entries.get(i)).bytes(), 0, hashes, i * Hash.LENGTH, Hash.LENGTH);
        }
        byte[] tile = tile(TilePath.inTree(0, number, signed.size()));
        int differs = Arrays.mismatch(hashes, tile);
        if (differs >= 0) {
            throw new Found(new Blame(source, signed).between(number, hashes, tile, differs / Hash.LENGTH));
        }
        return hashes;
    }

    private List<byte[]> entries(TilePath path) throws IOException {
        Optional<byte[]> exact = source.read(path.toString());
        TilePath present = exact.isPresent() ? path : path.full();
        byte[] bytes = exact.isPresent() ? exact.get() : full(path);
        try {
            return EntryBundle.decode(bytes, present.width()).subList(0, path.width());
        } catch (Malformed e) {
            throw new Found(Damage.of(present, e.getMessage()));
        }
    }

    /** The hashes of a tile, cut to the width when only the full tile is there. */
    byte[] tile(TilePath path) throws IOException {
        Optional<byte[]> exact = source.read(path.toString());
        TilePath present = exact.isPresent() ? path : path.full();
        byte[] bytes = exact.isPresent() ? exact.get() : full(path);
        if (bytes.length != present.width() * Hash.LENGTH) {
            throw new Found(Damage.of(present, bytes.length + " bytes instead of " + present.width() * Hash.LENGTH));
        }
        return Arrays.copyOf(bytes, path.width() * Hash.LENGTH);
    }

    private void strays(Checkpoint signed) throws IOException {
        if (source instanceof LogFiles files) {
            Optional<Damage> stray = new Strays(files, signed.size()).first();
            if (stray.isPresent()) {
                throw new Found(stray.get());
            }
        }
    }

    /** A partial tile may have been replaced by the full one since the checkpoint. */
    private byte[] full(TilePath path) throws IOException {
        return source.read(path.full().toString()).orElseThrow(() -> new Found(Damage.of(path, "missing")));
    }

    /**
     * The outcome.
     *
     * @param checkpoint what the log signed, {@code null} when that cannot be trusted
     * @param damage the first damage, {@code null} when the log is whole
     */
    public record Verdict(
            @Nullable Checkpoint checkpoint, @Nullable Damage damage) {}

    /** Ends the walk. */
    static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Damage damage;

        Found(Damage damage) {
            super(damage.toString());
            this.damage = damage;
        }
    }
}
