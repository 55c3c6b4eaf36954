package org.mingjian.tlog;

import java.util.ArrayList;
import java.util.List;

/** A growing tree of which only the roots of its perfect subtrees are kept: at most 63 hashes for any size. */
public final class CompactTree {

    private final List<Hash> subtrees = new ArrayList<>();
    private long size;

    /** An empty tree. */
    public CompactTree() {}

    /** The tree of that size from the roots of its perfect subtrees, left to right. */
    CompactTree(long size, List<Hash> subtrees) {
        if (Long.bitCount(size) != subtrees.size()) {
            throw new Malformed("a tree of " + size + " has not " + subtrees.size() + " perfect subtrees");
        }
        this.size = size;
        this.subtrees.addAll(subtrees);
    }

    /** Adds a leaf hash at the right. */
    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = Hash.node(subtrees.removeLast(), hash);
        }
        subtrees.add(hash);
        size++;
    }

    /** How many leaves were added. */
    public long size() {
        return size;
    }

    /** The RFC 6962 root of what was added so far. */
    public Hash root() {
        if (subtrees.isEmpty()) {
            return Hash.emptyTree();
        }
        Hash root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.node(subtrees.get(i), root);
        }
        return root;
    }
}
