package org.mingjian.tlog;

import java.util.List;

/**
 * Shows that a leaf stands at an index of a tree (RFC 9162 section 2.1.3).
 *
 * @param index the leaf's index, from 0
 * @param size the tree's size
 * @param path sibling hashes from the leaf to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** Copies the path. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this proof leads from the leaf hash to the root. A path of another length never does. */
    public boolean leads(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
