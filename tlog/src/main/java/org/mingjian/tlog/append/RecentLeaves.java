package org.mingjian.tlog.append;

import java.io.IOException;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.files.LogFiles;

/** The leaf hashes by index: the last ones in memory, older ones from the tiles, which are full and never change. */
final class RecentLeaves {

    /** More than can be sequenced and not integrated. */
    static final int KEPT = 1 << 18;

    private final LogFiles files;
    private final Hash[] ring = new Hash[KEPT];
    private long size;
    private long olderEnd;
    private TileTree older;

    RecentLeaves(LogFiles files) {
        this.files = files;
        this.older = new TileTree(files, 0);
    }

    /** Begins behind a tree of that size. */
    void begin(long treeSize) throws IOException {
        size = Math.max(0, treeSize - KEPT) / TilePath.FULL * TilePath.FULL;
        TileTree tree = new TileTree(files, treeSize);
        while (size < treeSize) {
            add(tree.leaf(size));
        }
    }

    void add(Hash leaf) {
        ring[(int) (size++ % KEPT)] = leaf;
    }

    long size() {
        return size;
    }

    /** The leaf's hash. */
    Hash at(long index) throws IOException {
        if (index >= size - KEPT) {
            return ring[(int) (index % KEPT)];
        }
        long end = (index / TilePath.FULL + 1) * TilePath.FULL;
        if (end != olderEnd) {
            older = new TileTree(files, end);
            olderEnd = end;
        }
        return older.leaf(index);
    }
}
