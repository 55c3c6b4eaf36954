package org.mingjian.tlog.files;

import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;

/** When a bundle and its tile differ, the tree above them says which of both was changed. */
final class Blame {

    private final CheckedFiles files;
    private final Checkpoint signed;
    private final TileHasher hasher;

    Blame(CheckedFiles files, Checkpoint signed, TileHasher hasher) {
        this.files = files;
        this.signed = signed;
        this.hasher = hasher;
    }

    Damage between(long number, byte[] ofEntries, byte[] ofTile, int position) throws Unreadable {
        TilePath tile = TilePath.inTree(0, number, signed.size());
        TilePath bundle = TilePath.inTree(TilePath.ENTRIES, number, signed.size());
        long index = number * TilePath.FULL + position;
        if (fits(tile, ofTile)) {
            return ofBundle(bundle, ofEntries, index, "the entry does not have the hash that is signed");
        }
        if (fits(tile, ofEntries)) {
            Damage.Kind kind = tile.partial() ? Damage.Kind.FORGED_PARTIAL : Damage.Kind.HASH_MISMATCH;
            return new Damage(
                    kind, tile.toString(), index, "the hash is not that of the entry, which is the signed one");
        }
        if (!tile.partial() && !sound(parent(tile))) {
            return Damage.of(Damage.Kind.HASH_MISMATCH, parent(tile), "does not have the root that is signed");
        }
        return ofBundle(bundle, ofEntries, index, "the entry does not have the hash in " + tile);
    }

    /** Whether what stands above vouches for a tile that is there. */
    private boolean sound(TilePath tile) throws Unreadable {
        Optional<byte[]> stated = files.read(tile);
        return stated.isEmpty() || fits(tile, stated.get());
    }

    private TilePath parent(TilePath tile) {
        return TilePath.inTree(tile.level() + 1, tile.index() / TilePath.FULL, signed.size());
    }

    /** The tile, unless what stands above it vouches for it: then what is below it was changed. */
    Damage above(TilePath tile, byte[] stated, int position) throws Unreadable {
        if (fits(tile, stated)) {
            TilePath below = TilePath.inTree(tile.level() - 1, tile.index() * TilePath.FULL + position, signed.size());
            return Damage.of(
                    Damage.Kind.HASH_MISMATCH, below, "does not have the root that is signed, nor what is below it");
        }
        return Damage.of(
                tile.partial() ? Damage.Kind.FORGED_PARTIAL : Damage.Kind.HASH_MISMATCH,
                tile,
                "hash " + position + " is not that of the tile below");
    }

    private Damage ofBundle(TilePath bundle, byte[] ofEntries, long index, String what) throws Unreadable {
        long other = bundle.partial() ? -1 : numberOf(hasher.root(ofEntries, TilePath.FULL));
        if (other >= 0 && other != bundle.index()) {
            TilePath belongs = new TilePath(TilePath.ENTRIES, other, TilePath.FULL);
            return new Damage(Damage.Kind.SWAPPED_BUNDLE, bundle.toString(), index, "holds the entries of " + belongs);
        }
        return new Damage(Damage.Kind.LEAF_MISMATCH, bundle.toString(), index, what);
    }

    private boolean fits(TilePath tile, byte[] hashes) throws Unreadable {
        return tile.partial() ? fitsRoot(tile, hashes) : fitsParent(tile, hashes);
    }

    private boolean fitsParent(TilePath tile, byte[] hashes) throws Unreadable {
        return states(parent(tile), (int) (tile.index() % TilePath.FULL), hasher.root(hashes, TilePath.FULL));
    }

    private boolean states(TilePath tile, int position, byte[] root) throws Unreadable {
        Optional<byte[]> stated = files.read(tile);
        int start = position * Hash.LENGTH;
        return stated.isPresent()
                && stated.get().length >= start + Hash.LENGTH
                && Arrays.equals(stated.get(), start, start + Hash.LENGTH, root, 0, Hash.LENGTH);
    }

    /** Only the other growing tiles and the signed root vouch for a growing tile. */
    private boolean fitsRoot(TilePath tile, byte[] hashes) throws Unreadable {
        byte[] carried = new byte[0];
        for (int level = 0; signed.size() >> (8 * level) > 0; level++) {
            long complete = signed.size() >> (8 * level);
            int width = (int) (complete % TilePath.FULL);
            if (width > 0) {
                TilePath path = TilePath.inTree(level, complete / TilePath.FULL, signed.size());
                byte[] row = level == tile.level() ? hashes : files.read(path).orElse(new byte[0]);
                if (row.length < width * Hash.LENGTH) {
                    return false; // More than one file is damaged: neither can be proven right.
                }
                byte[] whole = Arrays.copyOf(row, width * Hash.LENGTH + carried.length);
                System.arraycopy(carried, 0, whole, width * Hash.LENGTH, carried.length);
                carried = hasher.root(whole, whole.length / Hash.LENGTH);
            }
        }
        return carried.length > 0 && Hash.of(carried).equals(signed.root());
    }

    /** The number of the bundle that has this root, or -1. */
    private long numberOf(byte[] root) throws Unreadable {
        long tiles = signed.size() / TilePath.FULL;
        for (long parent = 0; parent * TilePath.FULL < tiles; parent++) {
            TilePath path = TilePath.inTree(1, parent, signed.size());
            byte[] stated = files.read(path).orElse(new byte[0]);
            for (int i = 0; i + Hash.LENGTH <= stated.length; i += Hash.LENGTH) {
                if (Arrays.equals(stated, i, i + Hash.LENGTH, root, 0, Hash.LENGTH)) {
                    return parent * TilePath.FULL + i / Hash.LENGTH;
                }
            }
        }
        return -1;
    }
}
