package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks the sequenced rows in the order of their indexes: columns against bytes, bytes against hashes, hashes against
 * the log's tiles and every signed root.
 */
final class RowCheck {

    private static final int PAGE = 1_000;
    private static final int MOST_FAULTS = 20;

    private final JdbcClient jdbc;
    private final TileSource log;
    private final long logSize;
    private final List<RecordFault> faults;
    private final CompactTree tree = new CompactTree();
    private int found;

    /** Compares with so many leaves of the log, 0 when its own files are damaged. */
    RowCheck(JdbcClient jdbc, TileSource log, long logSize, List<RecordFault> faults) {
        this.jdbc = jdbc;
        this.log = log;
        this.logSize = logSize;
        this.faults = faults;
    }

    void run() {
        boolean more = true;
        while (more && found < MOST_FAULTS) {
            List<SequencedRow> rows = SequencedRow.page(jdbc, tree.size(), PAGE);
            more = check(rows) && rows.size() == PAGE;
        }
    }

    private boolean check(List<SequencedRow> rows) {
        Map<Long, Hash> roots = signedRoots(tree.size(), tree.size() + PAGE);
        TileTree tiles = new TileTree(log, logSize);
        for (SequencedRow row : rows) {
            if (row.index() != tree.size()) {
                fault(row, "序号不连续:缺少序号 " + tree.size());
                return false;
            }
            checkBytes(row);
            checkLeaf(row, tiles);
            tree.append(Hash.leaf(row.body()));
            Hash root = roots.get(tree.size());
            if (found == 0 && root != null && !root.equals(tree.root())) {
                fault(row, "到此为止的记录与已签名的校验点(规模 " + tree.size() + ")不一致");
            }
        }
        return true;
    }

    private void checkBytes(SequencedRow row) {
        if (row.body().length == 0) {
            fault(row, "序号没有对应的记录");
        } else if (!Arrays.equals(Hash.leaf(row.body()).bytes(), row.leafHash())) {
            fault(row, "记录内容与登记的哈希不一致");
        } else if (!Arrays.equals(row.rendered(), row.body())) {
            fault(row, "数据行与记录内容不一致:" + row.differences());
        }
    }

    private void checkLeaf(SequencedRow row, TileTree tiles) {
        try {
            if (row.index() < logSize && !tiles.leaf(row.index()).equals(Hash.leaf(row.body()))) {
                fault(row, "记录内容与日志中的不一致");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
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

    private void fault(SequencedRow row, String what) {
        found++;
        faults.add(new RecordFault("记录 " + row.id() + "(序号 " + row.index() + ")", what));
    }
}
