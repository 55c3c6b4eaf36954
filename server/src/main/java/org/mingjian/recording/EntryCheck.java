package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every sequenced row against its bytes, the log and the signed roots. The tree of the rows so far is kept between batches. */
final class EntryCheck implements SelfCheck {

    private final JdbcClient jdbc;
    private final TileSource log;
    private final LongSupplier logSize;
    private @Nullable CompactTree tree;

    /** Compares with so many leaves of the log, 0 when its own files are damaged. */
    EntryCheck(JdbcClient jdbc, TileSource log, LongSupplier logSize) {
        this.jdbc = jdbc;
        this.log = log;
        this.logSize = logSize;
    }

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public String title() {
        return "记录与日志";
    }

    @Override
    public synchronized Batch next(String cursor, int limit) {
        long from = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
        long size = logSize.getAsLong();
        List<SequencedRow> rows = SequencedRow.page(jdbc, from, limit);
        long end = rows.isEmpty() ? from : rows.getLast().index() + 1;
        var check = new RowCheck(from, new TileTree(log, size), size, signedRoots(from, end), treeAt(from, size));
        rows.forEach(check::add);
        tree = check.tree();
        return new Batch(String.valueOf(check.next()), rows.size(), check.found(), rows.size() < limit);
    }

    /** After a restart the tree of the rows before comes from the tiles, which have been compared with them. */
    private @Nullable CompactTree treeAt(long from, long size) {
        CompactTree known = tree;
        if (known != null && known.size() == from) {
            return known;
        }
        if (from == 0) {
            return new CompactTree();
        }
        try {
            return from <= size ? new TileTree(log, from).compact() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        } catch (Malformed e) {
            return null;
        }
    }

    private Map<Long, Hash> signedRoots(long above, long upTo) {
        Map<Long, Hash> roots = new HashMap<>();
        jdbc.sql("select size, root from recording.checkpoint where size > :above and size <= :upTo")
                .param("above", above)
                .param("upTo", upTo)
                .query(row -> {
                    roots.put(row.getLong("size"), Hash.of(row.getBytes("root")));
                });
        return roots;
    }
}
