package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mingjian.tlog.Hash;

/**
 * A hash table of leaves in a mapped file, with open addressing: 8 bytes a slot, of which 24 bits are of the leaf's hash
 * and 40 its index plus 1. What it finds is a guess to be compared with the leaf itself.
 */
final class IndexTable implements Closeable {

    /** Tries one index that may be the one that is looked for. */
    interface Guess {
        boolean right(long index) throws IOException;
    }

    private static final long MAGIC = 0x4d4a49445831L;
    private static final int HEADER = 4096;
    private static final int LONGEST_RUN = 4096;
    private static final int INDEX_BITS = 40;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment file;
    private final long slots;

    private IndexTable(FileChannel channel, long slots) throws IOException {
        this.slots = slots;
        this.file = channel.map(FileChannel.MapMode.READ_WRITE, 0, HEADER + slots * Long.BYTES, arena);
    }

    /** Opens the table, or makes an empty one of so many slots, a power of two. */
    static IndexTable open(Path path, long slots) throws IOException {
        long length = HEADER + slots * Long.BYTES;
        boolean whole = Files.exists(path) && Files.size(path) == length;
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!whole) {
                fill(channel, length);
            }
            IndexTable table = new IndexTable(channel, slots);
            if (table.file.get(LONG, 0) != MAGIC) {
                table.clear();
            }
            return table;
        }
    }

    /** Writes zeros: a mapped file without its blocks would kill the process when the disk is full. */
    private static void fill(FileChannel channel, long length) throws IOException {
        channel.truncate(0);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (long left = length; left > 0; ) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), left));
            left -= channel.write(zeros);
        }
        channel.force(true);
    }

    /** Forgets all leaves. */
    void clear() {
        file.fill((byte) 0);
        file.set(LONG, 0, MAGIC);
        file.force();
    }

    /** How many leaves, from the first of the table on, are in it durably. */
    long covered() {
        return file.get(LONG, Long.BYTES);
    }

    /** Forces the table to the disk and then, that so many leaves are in it. */
    void cover(long leaves) {
        file.force();
        file.set(LONG, Long.BYTES, leaves);
        file.asSlice(0, HEADER).force();
    }

    /** Adds a leaf; false when the table is damaged, for half of its slots are empty otherwise. */
    boolean add(Hash leaf, long index) {
        long value = value(leaf, index);
        long slot = slot(leaf);
        for (int tried = 0; tried < LONGEST_RUN; tried++) {
            long held = get(slot);
            if (held == 0 || held == value) {
                file.set(LONG, HEADER + slot * Long.BYTES, value);
                return true;
            }
            slot = slot + 1 & slots - 1;
        }
        return false;
    }

    /** The right index among the guesses, or -1. */
    long find(Hash leaf, Guess guess) throws IOException {
        long mark = value(leaf, -1);
        long slot = slot(leaf);
        for (int tried = 0; tried < LONGEST_RUN && get(slot) != 0; tried++) {
            long held = get(slot);
            if ((held & ~INDEX_MASK) == mark && guess.right((held & INDEX_MASK) - 1)) {
                return (held & INDEX_MASK) - 1;
            }
            slot = slot + 1 & slots - 1;
        }
        return -1;
    }

    private long get(long slot) {
        return file.get(LONG, HEADER + slot * Long.BYTES);
    }

    private long slot(Hash leaf) {
        return leaf.number(0) & slots - 1;
    }

    private static long value(Hash leaf, long index) {
        return leaf.number(Long.BYTES) << INDEX_BITS | index + 1;
    }

    @Override
    public void close() {
        arena.close();
    }
}
