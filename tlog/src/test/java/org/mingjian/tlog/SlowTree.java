package org.mingjian.tlog;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962 section 2.1, word by word and slow: an oracle that shares nothing with the tiles. */
public final class SlowTree {

    private SlowTree() {}

    /** MTH(D[n]). */
    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.emptyTree();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]). */
    public static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() <= 1) {
            return List.of();
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        List<Hash> path = new ArrayList<>(m < k ? path(m, left) : path(m - k, right));
        path.add(root(m < k ? right : left));
        return path;
    }

    /** SUBPROOF(m, D[n], b). */
    public static List<Hash> proof(int m, List<Hash> leaves, boolean complete) {
        if (m == leaves.size()) {
            return complete ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        List<Hash> proof = new ArrayList<>(m <= k ? proof(m, left, complete) : proof(m - k, right, false));
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
