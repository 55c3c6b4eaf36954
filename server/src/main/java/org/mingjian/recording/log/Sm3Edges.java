package org.mingjian.recording.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm2Key;
import org.mingjian.tlog.note.Sm3Root;
import org.mingjian.tlog.note.Sm3Tree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SM3 tree over the same entries. Its right edge is kept with each checkpoint, so that a start reads no entry; an
 * edge that is missing, or not the one that was signed, costs one reading of all entries.
 */
@Component
class Sm3Edges {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final LogRows rows;

    Sm3Edges(JdbcClient jdbc, LogRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Keeps the edge of a checkpoint that is kept. */
    void keep(Sm3Tree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tree.subtrees().forEach(root -> bytes.writeBytes(root.bytes()));
        jdbc.sql("insert into recording.sm3_edge (size, subtrees) values (:size, :subtrees) on conflict do nothing")
                .param("size", tree.size())
                .param("subtrees", bytes.toByteArray())
                .update();
    }

    /** The tree of that many entries. */
    Sm3Tree tree(long size, Sm2Key key) {
        return kept(size).filter(tree -> isSigned(tree, key)).orElseGet(() -> read(size));
    }

    private Optional<Sm3Tree> kept(long size) {
        return jdbc.sql("select subtrees from recording.sm3_edge where size = :size")
                .param("size", size)
                .query(byte[].class)
                .optional()
                .flatMap(bytes -> decoded(size, bytes));
    }

    private static Optional<Sm3Tree> decoded(long size, byte[] bytes) {
        List<Sm3Root> subtrees = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Hash.LENGTH) {
            subtrees.add(new Sm3Root(CanonicalBase64.encode(Arrays.copyOfRange(bytes, from, from + Hash.LENGTH))));
        }
        try {
            return Optional.of(new Sm3Tree(size, subtrees));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Whether the checkpoint of that size carries this root under the key. */
    private boolean isSigned(Sm3Tree tree, Sm2Key key) {
        return rows.checkpoint(tree.size()).stream()
                .map(kept -> SignedNote.parse(kept.note()))
                .flatMap(note -> note.signatures().stream().flatMap(line -> key.root(note.text(), line).stream()))
                .anyMatch(tree.root()::equals);
    }

    private Sm3Tree read(long size) {
        Sm3Tree tree = new Sm3Tree();
        while (tree.size() < size) {
            List<SequencedEntry> batch = rows.entries(tree.size(), (int) Math.min(BATCH, size - tree.size()));
            if (batch.isEmpty()) {
                throw new RecordDamaged("no entry has the index " + tree.size());
            }
            batch.forEach(entry -> tree.append(entry.body()));
        }
        return tree;
    }
}
