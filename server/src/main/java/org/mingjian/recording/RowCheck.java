package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileTree;

/**
 * Takes sequenced rows in the order of their indexes: columns against bytes, bytes against hashes, hashes against the
 * log's tiles and every signed root.
 */
final class RowCheck {

    private final TileTree tiles;
    private final long logSize;
    private final Map<Long, Hash> signedRoots;
    private final List<Mismatch> found = new ArrayList<>();
    private @Nullable CompactTree tree;
    private long next;

    /** Compares with so many leaves of the log; without a tree of the rows before, roots are not compared. */
    RowCheck(long from, TileTree tiles, long logSize, Map<Long, Hash> signedRoots, @Nullable CompactTree tree) {
        this.next = from;
        this.tiles = tiles;
        this.logSize = logSize;
        this.signedRoots = signedRoots;
        this.tree = tree;
    }

    List<Mismatch> found() {
        return found;
    }

    /** The tree behind the last row; {@code null} when a row did not fit: whatever follows would not fit either. */
    @Nullable
    CompactTree tree() {
        return found.isEmpty() ? tree : null;
    }

    long next() {
        return next;
    }

    void add(SequencedRow row) {
        if (row.index() != next) {
            tell(row, "index", "序号不连续：缺少序号 " + next, String.valueOf(next), String.valueOf(row.index()));
            tree = null;
        }
        next = row.index() + 1;
        Hash leaf = Hash.leaf(row.body());
        checkBytes(row, leaf);
        checkLeaf(row, leaf);
        CompactTree known = tree;
        if (known != null) {
            known.append(leaf);
            checkRoot(row, known);
        }
    }

    private void checkRoot(SequencedRow row, CompactTree known) {
        Hash root = signedRoots.get(known.size());
        if (found.isEmpty() && root != null && !root.equals(known.root())) {
            tell(
                    row,
                    "root",
                    "到此为止的记录与已签名的校验点(规模 " + known.size() + ")不一致",
                    root.hex(),
                    known.root().hex());
        }
    }

    private void checkBytes(SequencedRow row, Hash leaf) {
        if (row.body().length == 0) {
            tell(row, "body", "序号没有对应的记录", "有", "缺失");
        } else if (!Arrays.equals(leaf.bytes(), row.leafHash())) {
            tell(row, "body", "记录内容与登记的哈希不一致", HexFormat.of().formatHex(row.leafHash()), leaf.hex());
        } else if (!Arrays.equals(row.rendered(), row.body())) {
            String columns = row.differences();
            tell(
                    row,
                    columns,
                    "数据行与记录内容不一致:" + columns,
                    leaf.hex(),
                    Hash.leaf(row.rendered()).hex());
        }
    }

    private void checkLeaf(SequencedRow row, Hash leaf) {
        if (row.index() >= logSize) {
            return;
        }
        try {
            Hash logged = tiles.leaf(row.index());
            if (!logged.equals(leaf)) {
                tell(row, "leaf", "记录内容与日志中的不一致", logged.hex(), leaf.hex());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        } catch (Malformed e) {
            tell(row, "leaf", "日志文件损坏，无法核对记录", leaf.hex(), String.valueOf(e.getMessage()));
        }
    }

    private void tell(SequencedRow row, String field, String what, String expected, String actual) {
        var thing =
                new Mismatch.Thing("entry:" + row.id(), "记录 " + row.id() + "(序号 " + row.index() + ")", row.agency());
        found.add(new Mismatch(thing, field, what, expected, actual));
    }
}
