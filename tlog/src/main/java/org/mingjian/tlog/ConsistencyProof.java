package org.mingjian.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a larger tree begins with all leaves of a smaller one (RFC 9162 section 2.1.4).
 *
 * @param oldSize leaves of the smaller tree
 * @param newSize leaves of the larger tree
 * @param path the nodes of the proof
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

    /** Copies the path. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether this proof connects both roots. */
    public boolean connects(Hash oldRoot, Hash newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        if (oldSize == 0) {
            return path.isEmpty() && oldRoot.equals(Hash.emptyTree());
        }
        return !path.isEmpty() && walk(oldRoot, newRoot);
    }

    private boolean walk(Hash oldRoot, Hash newRoot) {
        List<Hash> nodes = new ArrayList<>(path);
        if (Long.bitCount(oldSize) == 1) {
            nodes.addFirst(oldRoot);
        }
        int completed = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >> completed;
        long last = (newSize - 1) >> completed;
        Hash older = nodes.getFirst();
        Hash newer = older;
        for (Hash sibling : nodes.subList(1, nodes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = Hash.node(sibling, older);
                newer = Hash.node(sibling, newer);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newer = Hash.node(newer, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
    }
}
