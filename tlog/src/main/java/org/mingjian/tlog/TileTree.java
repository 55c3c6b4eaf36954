package org.mingjian.tlog;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of one size, read from tiles. Keeps the tiles that it read: make one for each question. */
public final class TileTree {

    private static final int TILE_HEIGHT = 8;

    private final TileSource source;
    private final long size;
    private final Map<TilePath, byte[]> tiles = new HashMap<>();

    /** The tree of that size. */
    public TileTree(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    /** The root that the tiles give; whether it is the signed one is the caller's question. */
    public Hash root() throws IOException {
        return size == 0 ? Hash.emptyTree() : subtree(0, size);
    }

    /** The perfect subtrees, to go on growing from here. */
    public CompactTree compact() throws IOException {
        List<Hash> subtrees = new ArrayList<>();
        long begin = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            subtrees.add(subtree(begin, Long.highestOneBit(rest)));
            begin += Long.highestOneBit(rest);
        }
        return new CompactTree(size, subtrees);
    }

    /** The hash of a leaf. */
    public Hash leaf(long index) throws IOException {
        return node(0, index);
    }

    /** Proves that the leaf stands at that index. */
    public InclusionProof inclusion(long index) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index " + index + " is not in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Proves that this tree begins with the tree of an earlier size. */
    public ConsistencyProof consistency(long oldSize) throws IOException {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("size " + oldSize + " is not before " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (oldSize > 0 && oldSize < size) {
            extend(oldSize, 0, size, true, path);
        }
        return new ConsistencyProof(oldSize, size, path);
    }

    private void include(long index, long begin, long count, List<Hash> path) throws IOException {
        if (count == 1) {
            return;
        }
        long left = largestPowerBelow(count);
        if (index < begin + left) {
            include(index, begin, left, path);
            path.add(subtree(begin + left, count - left));
        } else {
            include(index, begin + left, count - left, path);
            path.add(subtree(begin, left));
        }
    }

    private void extend(long old, long begin, long count, boolean known, List<Hash> path) throws IOException {
        if (old == count) {
            if (!known) {
                path.add(subtree(begin, count));
            }
            return;
        }
        long left = largestPowerBelow(count);
        if (old <= left) {
            extend(old, begin, left, known, path);
            path.add(subtree(begin + left, count - left));
        } else {
            extend(old - left, begin + left, count - left, false, path);
            path.add(subtree(begin, left));
        }
    }

    private Hash subtree(long begin, long count) throws IOException {
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return node(height, begin >> height);
        }
        long left = largestPowerBelow(count);
        return Hash.node(subtree(begin, left), subtree(begin + left, count - left));
    }

    private Hash node(int height, long index) throws IOException {
        int level = height / TILE_HEIGHT;
        int inside = height % TILE_HEIGHT;
        long first = index << inside;
        byte[] tile = tile(TilePath.inTree(level, first / TilePath.FULL, size));
        return fold(tile, (int) (first % TilePath.FULL), 1 << inside);
    }

    /** The root of a power of two of hashes within a tile. */
    static Hash fold(byte[] tile, int first, int count) {
        if (count == 1) {
            return Hash.at(tile, first * Hash.LENGTH);
        }
        int half = count / 2;
        return Hash.node(fold(tile, first, half), fold(tile, first + half, half));
    }

    private byte[] tile(TilePath path) throws IOException {
        byte[] known = tiles.get(path);
        if (known != null) {
            return known;
        }
        byte[] tile = readTile(source, path);
        tiles.put(path, tile);
        return tile;
    }

    /** Reads a tile of exactly its width; a partial tile may have been replaced by the full one since. */
    static byte[] readTile(TileSource source, TilePath path) throws IOException {
        Optional<byte[]> exact = source.read(path.toString());
        if (exact.isPresent()) {
            return ofLength(exact.get(), path);
        }
        if (path.partial()) {
            Optional<byte[]> full = source.read(path.full().toString());
            if (full.isPresent()) {
                return Arrays.copyOf(ofLength(full.get(), path.full()), path.width() * Hash.LENGTH);
            }
        }
        throw new NoSuchFileException(path.toString());
    }

    private static byte[] ofLength(byte[] tile, TilePath path) {
        if (tile.length != path.width() * Hash.LENGTH) {
            throw new Malformed(path + " has " + tile.length + " bytes, not " + path.width() * Hash.LENGTH);
        }
        return tile;
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
