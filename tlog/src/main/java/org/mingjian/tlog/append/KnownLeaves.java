package org.mingjian.tlog.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Hash;

/** Gives an entry that is there already its first index. For the sequencer's thread. */
final class KnownLeaves {

    private final RecentLeaves leaves;
    private final FirstIndexes firsts;

    KnownLeaves(RecentLeaves leaves, FirstIndexes firsts) {
        this.leaves = leaves;
        this.firsts = firsts;
    }

    /** Gives each its index; those that get a new one, from the size on, and for which there is room. */
    List<Waiting> assign(List<Waiting> group, long size) throws IOException {
        List<Waiting> fresh = new ArrayList<>();
        Map<Hash, Long> inGroup = new HashMap<>();
        for (Waiting waiting : group) {
            Hash leaf = waiting.leaf();
            Long before = inGroup.get(leaf);
            waiting.index = before == null ? firsts.find(leaf) : before;
            if (waiting.index < 0) {
                waiting.index = size + fresh.size();
                waiting.fresh = fresh.add(waiting);
            }
            inGroup.put(leaf, waiting.index);
        }
        firsts.prepare(size + fresh.size());
        return fresh;
    }

    /** Adds what is durable by now: it cannot be refused any more. */
    void add(List<Waiting> fresh) {
        try {
            for (Waiting waiting : fresh) {
                leaves.add(waiting.leaf());
                firsts.add(waiting.leaf(), waiting.index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
