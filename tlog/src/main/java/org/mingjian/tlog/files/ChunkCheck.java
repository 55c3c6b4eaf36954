package org.mingjian.tlog.files;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;

/** Checks what stands below one tile of level 1, and that tile: up to 65,536 entries, independent of all others. */
final class ChunkCheck {

    /** Entries below a full tile of level 1. */
    static final int LEAVES = TilePath.FULL * TilePath.FULL;

    private final CheckedFiles files;
    private final Checkpoint signed;
    private final LongFunction<@Nullable Hash> known;

    ChunkCheck(TileSource source, Checkpoint signed, LongFunction<@Nullable Hash> known) {
        this.files = new CheckedFiles(source, signed.size());
        this.signed = signed;
        this.known = known;
    }

    /**
     * What was found below a tile of level 1.
     *
     * @param roots the roots of its full leaf tiles
     * @param growing the root of the leaf tile that still grows, if there is one
     */
    record Chunk(byte[] roots, byte @Nullable [] growing) {

        boolean full() {
            return roots.length == TilePath.FULL * Hash.LENGTH;
        }

        int width() {
            return roots.length / Hash.LENGTH;
        }
    }

    /** Checks the chunk of that number. */
    Chunk check(long number) throws Unreadable {
        PairCheck pairs = new PairCheck(files, signed, new TileHasher());
        long first = number * TilePath.FULL;
        int full = (int) Math.min(TilePath.FULL, signed.size() / TilePath.FULL - first);
        byte[] roots = new byte[full * Hash.LENGTH];
        for (int i = 0; i < full; i++) {
            System.arraycopy(root(pairs, first + i), 0, roots, i * Hash.LENGTH, Hash.LENGTH);
        }
        boolean grows = full < TilePath.FULL && signed.size() % TilePath.FULL > 0;
        byte[] growing = grows ? pairs.root(first + full) : null;
        if (full > 0) {
            compare(files, signed, TilePath.inTree(1, number, signed.size()), roots);
        }
        return new Chunk(roots, growing);
    }

    private byte[] root(PairCheck pairs, long number) throws Unreadable {
        Hash before = known.apply(number);
        return before == null ? pairs.root(number) : before.bytes();
    }

    /** Compares a tile with what the tiles below it give. */
    static void compare(CheckedFiles files, Checkpoint signed, TilePath path, byte[] expected) throws Unreadable {
        byte[] stated = files.tile(path);
        int differs = Arrays.mismatch(expected, stated);
        if (differs >= 0) {
            Blame blame = new Blame(files, signed, new TileHasher());
            throw new Found(blame.above(path, stated, differs / Hash.LENGTH));
        }
    }
}
