package org.mingjian.tlog.files;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.mingjian.tlog.Hash;

/** RFC 6962 hashes in plain arrays, with one digest that is used again. For one thread. */
final class TileHasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int PAIR = 2 * Hash.LENGTH;

    private final MessageDigest sha256;
    private final byte[] node = new byte[1 + PAIR];

    TileHasher() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        node[0] = NODE;
    }

    /** Puts the hash of a leaf at a place of the target. */
    void leaf(byte[] source, int offset, int length, byte[] target, int place) {
        sha256.update(LEAF);
        sha256.update(source, offset, length);
        digest(target, place);
    }

    /** The root of so many hashes, of which the last may be that of a smaller subtree; the array is kept. */
    byte[] root(byte[] hashes, int count) {
        byte[] work = Arrays.copyOf(hashes, count * Hash.LENGTH);
        for (int left = count; left > 1; left = (left + 1) / 2) {
            for (int i = 0; i < left / 2; i++) {
                System.arraycopy(work, i * PAIR, node, 1, PAIR);
                sha256.update(node);
                digest(work, i * Hash.LENGTH);
            }
            if (left % 2 == 1) {
                System.arraycopy(work, (left - 1) * Hash.LENGTH, work, left / 2 * Hash.LENGTH, Hash.LENGTH);
            }
        }
        return Arrays.copyOf(work, Hash.LENGTH);
    }

    private void digest(byte[] target, int place) {
        try {
            sha256.digest(target, place, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }
}
