package org.mingjian.tlog.note;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.tlog.Malformed;

/**
 * A growing tree of the shape of RFC 6962 section 2.1 with SM3 (GB/T 32905) in the place of SHA-256, over the same
 * entries. Keeps the roots of its perfect subtrees only. Needs BouncyCastle on the class path.
 */
public final class Sm3Tree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> subtrees = new ArrayList<>();
    private long size;

    /** An empty tree. */
    public Sm3Tree() {
        BouncyCastle.require();
    }

    /** Goes on with a tree from its {@link #subtrees}. */
    public Sm3Tree(long size, List<Sm3Root> subtrees) {
        BouncyCastle.require();
        if (size < 0 || Long.bitCount(size) != subtrees.size()) {
            throw new Malformed("a tree of " + size + " has not " + subtrees.size() + " perfect subtrees");
        }
        this.size = size;
        subtrees.forEach(root -> this.subtrees.add(root.bytes()));
    }

    /** Adds an entry at the right. */
    public void append(byte[] entry) {
        byte[] hash = Sm.sm3(LEAF, entry);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = Sm.sm3(NODE, subtrees.removeLast(), hash);
        }
        subtrees.add(hash);
        size++;
    }

    /** How many entries were added. */
    public long size() {
        return size;
    }

    /** The root of what was added so far; of nothing, the SM3 of nothing. */
    public Sm3Root root() {
        if (subtrees.isEmpty()) {
            return Sm3Root.of(Sm.sm3());
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Sm.sm3(NODE, subtrees.get(i), root);
        }
        return Sm3Root.of(root);
    }

    /** The roots of the perfect subtrees, left to right: at most 63, to be stored and gone on with. */
    public List<Sm3Root> subtrees() {
        return subtrees.stream().map(Sm3Root::of).toList();
    }
}
