package org.mingjian.tlog.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;

/** Carries checked hashes upwards and compares each tile above the leaves with what the tiles below it give. */
final class Levels {

    private final LogCheck check;
    private final long size;
    private final CompactTree tree = new CompactTree();
    /** What the tiles of level 1 and up must hold next. */
    private final List<ByteArrayOutputStream> above = new ArrayList<>();
    /** How many tiles of level 1 and up are full. */
    private final List<Long> counted = new ArrayList<>();

    Levels(LogCheck check, long size) {
        this.check = check;
        this.size = size;
    }

    /** Takes the checked hashes of the next tile of level 0. */
    void add(byte[] leaves) throws IOException {
        for (int i = 0; i < leaves.length; i += Hash.LENGTH) {
            tree.append(Hash.of(Arrays.copyOfRange(leaves, i, i + Hash.LENGTH)));
        }
        if (leaves.length == TilePath.FULL * Hash.LENGTH) {
            push(0, leaves);
        }
    }

    /** Compares the growing tiles; the root of all leaves. */
    Hash finish() throws IOException {
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i).size() > 0) {
                compare(i + 1, above.get(i).toByteArray());
            }
        }
        return tree.root();
    }

    private void push(int index, byte[] fullTile) throws IOException {
        if (index == above.size()) {
            above.add(new ByteArrayOutputStream());
            counted.add(0L);
        }
        ByteArrayOutputStream next = above.get(index);
        next.writeBytes(root(fullTile).bytes());
        if (next.size() == TilePath.FULL * Hash.LENGTH) {
            byte[] tile = next.toByteArray();
            next.reset();
            compare(index + 1, tile);
            counted.set(index, counted.get(index) + 1);
            push(index + 1, tile);
        }
    }

    private void compare(int level, byte[] expected) throws IOException {
        TilePath path = TilePath.inTree(level, counted.get(level - 1), size);
        int differs = Arrays.mismatch(expected, check.tile(path));
        if (differs >= 0) {
            throw new LogCheck.Found(
                    Damage.of(path, "hash " + differs / Hash.LENGTH + " is not that of the tile below"));
        }
    }

    static Hash root(byte[] tile) {
        CompactTree subtree = new CompactTree();
        for (int i = 0; i < tile.length; i += Hash.LENGTH) {
            subtree.append(Hash.of(Arrays.copyOfRange(tile, i, i + Hash.LENGTH)));
        }
        return subtree.root();
    }
}
