package org.mingjian.tlog.files;

import java.util.Arrays;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;

/** Checks a bundle against the tile of its leaf hashes. For one thread. */
final class PairCheck {

    private final CheckedFiles files;
    private final Checkpoint signed;
    private final TileHasher hasher;
    private final byte[] hashes = new byte[TilePath.FULL * Hash.LENGTH];

    PairCheck(CheckedFiles files, Checkpoint signed, TileHasher hasher) {
        this.files = files;
        this.signed = signed;
        this.hasher = hasher;
    }

    /** The root of the leaves of that bundle. */
    byte[] root(long number) throws Unreadable {
        TilePath path = TilePath.inTree(TilePath.ENTRIES, number, signed.size());
        hash(files.present(path), path.width());
        byte[] tile = files.tile(TilePath.inTree(0, number, signed.size()));
        int differs = Arrays.mismatch(hashes, 0, tile.length, tile, 0, tile.length);
        if (differs >= 0) {
            byte[] ofEntries = Arrays.copyOf(hashes, tile.length);
            throw new Found(new Blame(files, signed, hasher).between(number, ofEntries, tile, differs / Hash.LENGTH));
        }
        return hasher.root(tile, path.width());
    }

    private void hash(CheckedFiles.Present bundle, int needed) {
        byte[] bytes = bundle.bytes();
        int count = bundle.path().width();
        int position = 0;
        for (int i = 0; i < count; i++) {
            if (position + 2 > bytes.length) {
                throw cut(bundle.path(), "bundle ends before entry " + i + " of " + count);
            }
            int length = (bytes[position] & 0xff) << 8 | bytes[position + 1] & 0xff;
            position += 2;
            if (length > bytes.length - position) {
                throw cut(bundle.path(), "bundle ends within entry " + i + " of " + count);
            }
            if (i < needed) {
                hasher.leaf(bytes, position, length, hashes, i * Hash.LENGTH);
            }
            position += length;
        }
        if (position != bytes.length) {
            String what = bytes.length - position + " bytes after the last of " + count + " entries";
            throw new Found(Damage.of(Damage.Kind.TRAILING_BYTES, bundle.path(), what));
        }
    }

    private static Found cut(TilePath path, String what) {
        return new Found(Damage.of(Damage.Kind.WRONG_WIDTH, path, what));
    }
}
