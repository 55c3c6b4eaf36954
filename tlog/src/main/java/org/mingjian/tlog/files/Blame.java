package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;

/** When a bundle and its tile differ, the tree above them says which of both was changed. */
final class Blame {

    private final TileSource source;
    private final Checkpoint signed;

    Blame(TileSource source, Checkpoint signed) {
        this.source = source;
        this.signed = signed;
    }

    Damage between(long number, byte[] ofEntries, byte[] ofTile, int position) throws IOException {
        TilePath tile = TilePath.inTree(0, number, signed.size());
        TilePath bundle = TilePath.inTree(TilePath.ENTRIES, number, signed.size());
        long index = number * TilePath.FULL + position;
        if (fits(tile, ofTile)) {
            return new Damage(bundle.toString(), index, "the entry does not have the hash that is signed");
        }
        if (fits(tile, ofEntries)) {
            return new Damage(tile.toString(), index, "the hash is not that of the entry, which is the signed one");
        }
        return new Damage(bundle.toString(), index, "the entry does not have the hash in " + tile);
    }

    private boolean fits(TilePath tile, byte[] hashes) throws IOException {
        try {
            return tile.partial() ? fitsRoot(tile, hashes) : fitsParent(tile, hashes);
        } catch (Malformed e) {
            return false; // More than one file is damaged: neither can be proven right.
        }
    }

    private boolean fitsRoot(TilePath tile, byte[] hashes) throws IOException {
        TileSource overlaid = path -> path.equals(tile.toString()) ? Optional.of(hashes) : source.read(path);
        return new TileTree(overlaid, signed.size()).root().equals(signed.root());
    }

    private boolean fitsParent(TilePath tile, byte[] hashes) throws IOException {
        TilePath parent = TilePath.inTree(1, tile.index() / TilePath.FULL, signed.size());
        int start = (int) (tile.index() % TilePath.FULL) * Hash.LENGTH;
        Optional<byte[]> stated = source.read(parent.toString());
        return stated.isPresent()
                && stated.get().length >= start + Hash.LENGTH
                && Levels.root(hashes).equals(Hash.of(Arrays.copyOfRange(stated.get(), start, start + Hash.LENGTH)));
    }
}
