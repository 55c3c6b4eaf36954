package org.mingjian.tlog.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.SlowTree;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;

/** A log in memory that proves and signs any of its sizes. */
record GrowingLog(NoteSigner signer, String word) {

    GrowingLog(String origin, long seed) {
        this(origin, seed, "entry");
    }

    /** Another word makes another tree under the same key. */
    GrowingLog(String origin, long seed, String word) {
        this(NoteSigner.generate(origin, new FixedRandom(seed)), word);
    }

    String origin() {
        return signer.key().name();
    }

    SignedNote checkpoint(long size) {
        return signer.sign(new Checkpoint(origin(), size, SlowTree.root(leaves(size))).text());
    }

    ConsistencyProof proof(long old, long size) {
        List<Hash> path = old == 0 ? List.of() : SlowTree.proof((int) old, leaves(size), true);
        return new ConsistencyProof(old, size, path);
    }

    String request(long old, long size) {
        return new AddCheckpoint(proof(old, size), checkpoint(size)).text();
    }

    private List<Hash> leaves(long size) {
        return LongStream.range(0, size)
                .mapToObj(i -> Hash.leaf((word + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
