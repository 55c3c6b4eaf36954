package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/**
 * The log's files against the signed checkpoint, 256 entries at a time. One leaf's way to the root goes through every
 * hash of its tile and of the tiles above; only when something does not fit is the whole log read, to name the file.
 */
final class TileCheck implements SelfCheck {

    private final LogFiles files;
    private final KnownKey key;

    /** Where the log's public key comes from; empty while there is none. */
    interface KnownKey {
        Optional<NoteKey> get();
    }

    TileCheck(LogFiles files, KnownKey key) {
        this.files = files;
        this.key = key;
    }

    @Override
    public String name() {
        return "tiles";
    }

    @Override
    public String title() {
        return "日志文件与签名";
    }

    @Override
    public Batch next(String cursor, int limit) {
        long bundle = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
        Optional<NoteKey> signer = key.get();
        if (signer.isEmpty()) {
            return new Batch(cursor, 0, List.of(), true);
        }
        try {
            return bundle(bundle, new LogCheck(files, signer.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        }
    }

    private Batch bundle(long bundle, LogCheck log) throws IOException {
        Optional<Checkpoint> signed = signed();
        if (signed.isPresent() && bundle * TilePath.FULL >= signed.get().size()) {
            return new Batch(String.valueOf(bundle), 0, List.of(), true);
        }
        boolean whole = signed.isPresent() && fits(bundle, signed.get());
        Damage damage = whole ? null : log.run().damage();
        return damage == null
                ? new Batch(String.valueOf(bundle + 1), TilePath.FULL, List.of(), false)
                : new Batch(String.valueOf(bundle), TilePath.FULL, List.of(mismatch(damage)), true);
    }

    private Optional<Checkpoint> signed() throws IOException {
        var note = files.read(LogFiles.CHECKPOINT);
        try {
            return note.isEmpty() || key.get().isEmpty()
                    ? Optional.empty()
                    : Optional.of(SignedNote.parse(new String(note.get(), StandardCharsets.UTF_8))
                            .checkpointSignedBy(key.get().get()));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private boolean fits(long bundle, Checkpoint signed) throws IOException {
        try {
            TileTree tree = new TileTree(files, signed.size());
            long first = bundle * TilePath.FULL;
            List<byte[]> entries = entries(TilePath.inTree(TilePath.ENTRIES, bundle, signed.size()));
            for (int i = 0; i < entries.size(); i++) {
                if (!tree.leaf(first + i).equals(Hash.leaf(entries.get(i)))) {
                    return false;
                }
            }
            return tree.inclusion(first).leads(tree.leaf(first), signed.root());
        } catch (Malformed e) {
            return false;
        }
    }

    private List<byte[]> entries(TilePath path) throws IOException {
        Optional<byte[]> exact = files.read(path.toString());
        return exact.isPresent()
                ? EntryBundle.decode(exact.get(), path.width())
                : EntryBundle.decode(files.read(path.full().toString()).orElse(new byte[0]), TilePath.FULL)
                        .subList(0, path.width());
    }

    /** What the log's own check found, as everybody is told. */
    Mismatch mismatch(Damage damage) {
        String file = files.directory().resolve(damage.file()).toString();
        var thing = new Mismatch.Thing("log:" + damage.file(), file, null);
        return new Mismatch(thing, damage.file(), "日志文件损坏:" + damage, "与已签名的校验点一致", damage.what());
    }
}
