package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.SignedNote;

/** The entries of a log, one bundle after the other. */
final class LogEntries {

    private LogEntries() {}

    /** The entries of a bundle, from the index {@code bundle * 256} on. */
    static List<byte[]> read(TileSource log, long bundle, long size) throws IOException {
        TilePath path = TilePath.inTree(TilePath.ENTRIES, bundle, size);
        byte[] exact = log.read(path.toString()).orElse(null);
        if (exact != null) {
            return EntryBundle.decode(exact, path.width());
        }
        byte[] full = log.read(path.full().toString()).orElseThrow(() -> new NoSuchFileException(path.toString()));
        return EntryBundle.decode(full, TilePath.FULL).subList(0, path.width());
    }

    /** The statements about keys that the log holds; where it is damaged another check says so. */
    static List<Statement> statements(TileSource log) throws IOException {
        List<Statement> found = new ArrayList<>();
        Optional<Checkpoint> stated = stated(log);
        long size = stated.map(Checkpoint::size).orElse(0L);
        for (long bundle = 0; bundle * TilePath.FULL < size; bundle++) {
            try {
                long index = bundle * TilePath.FULL;
                for (byte[] entry : read(log, bundle, size)) {
                    if (Statement.claims(entry) && holds(log, stated.orElseThrow(), index, entry)) {
                        found.add(new Statement(index, Statement.note(entry), null));
                    }
                    index++;
                }
            } catch (Malformed | NoSuchFileException e) {
                continue;
            }
        }
        return found;
    }

    private static Optional<Checkpoint> stated(TileSource log) throws IOException {
        try {
            return log.read(LogFiles.CHECKPOINT)
                    .map(bytes -> SignedNote.parse(new String(bytes, StandardCharsets.UTF_8)))
                    .map(note -> Checkpoint.parse(note.text()));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static boolean holds(TileSource log, Checkpoint stated, long index, byte[] entry) throws IOException {
        return new TileTree(log, stated.size()).inclusion(index).leads(Hash.leaf(entry), stated.root());
    }
}
