package org.mingjian.tlog.files;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;

/** Carries checked hashes upwards and compares each tile above level 1 with what the tiles below it give. */
final class Levels {

    private static final int LOWEST = 2;

    private final CheckedFiles files;
    private final Checkpoint signed;
    private final TileHasher hasher = new TileHasher();
    /** What the growing tiles of level 2 and up must hold. */
    private final List<ByteArrayOutputStream> above = new ArrayList<>();

    private long chunks;
    private ChunkCheck.@Nullable Chunk last;

    Levels(CheckedFiles files, Checkpoint signed) {
        this.files = files;
        this.signed = signed;
    }

    /** Takes the chunks in their order. */
    void add(ChunkCheck.Chunk chunk) throws Unreadable {
        if (chunk.full()) {
            push(LOWEST, chunk.roots(), ++chunks);
        } else {
            last = chunk;
        }
    }

    /** How many full chunks were taken. */
    long chunks() {
        return chunks;
    }

    private void push(int level, byte[] fullTile, long count) throws Unreadable {
        if (level - LOWEST == above.size()) {
            above.add(new ByteArrayOutputStream());
        }
        ByteArrayOutputStream next = above.get(level - LOWEST);
        next.writeBytes(hasher.root(fullTile, TilePath.FULL));
        if (next.size() == TilePath.FULL * Hash.LENGTH) {
            byte[] tile = next.toByteArray();
            next.reset();
            ChunkCheck.compare(files, signed, new TilePath(level, count / TilePath.FULL - 1, TilePath.FULL), tile);
            push(level + 1, tile, count / TilePath.FULL);
        }
    }

    /** Compares the growing tiles; the root of all leaves. */
    Hash finish() throws Unreadable {
        byte[] carried = last == null ? null : last.growing();
        if (last != null && last.width() > 0) {
            carried = row(last.roots(), carried);
        }
        for (int i = 0; i < above.size(); i++) {
            byte[] row = above.get(i).toByteArray();
            if (row.length > 0) {
                long complete = files.size() >> (8 * (i + LOWEST));
                ChunkCheck.compare(
                        files, signed, TilePath.inTree(i + LOWEST, complete / TilePath.FULL, files.size()), row);
                carried = row(row, carried);
            }
        }
        return carried == null ? Hash.emptyTree() : Hash.of(carried);
    }

    /** The root of the hashes of full subtrees and of the smaller one behind them. */
    private byte[] row(byte[] full, byte @Nullable [] smaller) {
        byte[] row = smaller == null ? full : Arrays.copyOf(full, full.length + Hash.LENGTH);
        if (smaller != null) {
            System.arraycopy(smaller, 0, row, full.length, Hash.LENGTH);
        }
        return hasher.root(row, row.length / Hash.LENGTH);
    }

    /** The growing tiles of level 2 and up, to go on from here another time. */
    List<byte[]> rows() {
        return above.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    /** Goes on behind so many full chunks. */
    void resume(long checked, List<byte[]> rows) {
        chunks = checked;
        for (byte[] row : rows) {
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.writeBytes(row);
            above.add(next);
        }
    }
}
