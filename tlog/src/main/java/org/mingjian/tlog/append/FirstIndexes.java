package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingjian.tlog.Hash;

/**
 * The first index of each entry, on disk. Tables follow each other, each for twice as many leaves as the one before: none
 * is ever made larger, so no append waits for that. The files hold nothing that the tiles do not: removed, or found
 * behind after a crash, they are made again from there.
 */
final class FirstIndexes implements Closeable {

    /** Leaves of the first table. */
    private static final long FIRST = 1 << 16;
    /** Half of the slots stay empty. */
    private static final int SLOTS_PER_LEAF = 2;
    /** After so many leaves the tables are forced to the disk: no more are added again at a start. */
    private static final long FORCE_EVERY = 500_000;

    private final Path directory;
    private final RecentLeaves leaves;
    /** Used by the sequencer, forced by the publisher. */
    private final List<IndexTable> tables = new CopyOnWriteArrayList<>();

    private long forced;

    private FirstIndexes(Path directory, RecentLeaves leaves) {
        this.directory = directory;
        this.leaves = leaves;
    }

    /** Opens the tables and adds what they lack of the leaves. */
    static FirstIndexes open(Path directory, RecentLeaves leaves) throws IOException {
        FirstIndexes firsts = new FirstIndexes(directory, leaves);
        Files.createDirectories(directory);
        for (int i = 0; begin(i) < leaves.size(); i++) {
            firsts.prepare(begin(i) + 1);
            long end = Math.min(begin(i + 1), leaves.size());
            long covered = firsts.tables.get(i).covered();
            for (long index = begin(i) + covered; index < end; index++) {
                firsts.add(leaves.at(index), index);
            }
            if (begin(i) + covered < end) {
                firsts.tables.get(i).cover(end - begin(i));
            }
        }
        firsts.forced = leaves.size();
        return firsts;
    }

    private static long begin(int table) {
        return FIRST * ((1L << table) - 1);
    }

    /** Makes the tables for so many leaves: whoever is refused here has lost nothing. */
    void prepare(long size) throws IOException {
        while (begin(tables.size()) < size) {
            int next = tables.size();
            Path file = directory.resolve(String.format(Locale.ROOT, "%02d", next));
            IndexTable table = IndexTable.open(file, SLOTS_PER_LEAF * (FIRST << next));
            if (table.covered() > Math.max(0, leaves.size() - begin(next))) {
                table.clear(); // Of a later copy of the log than this one.
            }
            tables.add(table);
        }
    }

    /** The first index of the leaf, or -1. */
    long find(Hash leaf) throws IOException {
        for (IndexTable table : tables) {
            long index = table.find(
                    leaf, guess -> guess < leaves.size() && leaves.at(guess).equals(leaf));
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    /** Adds a leaf that is not there; a table that turns out to be damaged is made again. */
    void add(Hash leaf, long index) throws IOException {
        int table = 63 - Long.numberOfLeadingZeros(index / FIRST + 1);
        if (!tables.get(table).add(leaf, index)) {
            tables.get(table).clear();
            for (long each = begin(table); each <= index; each++) {
                tables.get(table).add(leaves.at(each), each);
            }
        }
    }

    /** Forces the tables to the disk now and then, all of whose leaves up to that size were added. */
    void force(long size) {
        if (size - forced >= FORCE_EVERY) {
            cover(size);
        }
    }

    private void cover(long size) {
        for (int i = 0; i < tables.size(); i++) {
            if (begin(i) < size && begin(i + 1) > forced) {
                tables.get(i).cover(Math.min(begin(i + 1), size) - begin(i));
            }
        }
        forced = size;
    }

    @Override
    public void close() {
        if (forced < leaves.size()) {
            cover(leaves.size());
        }
        tables.forEach(IndexTable::close);
    }
}
