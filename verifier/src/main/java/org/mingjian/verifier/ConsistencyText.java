package org.mingjian.verifier;

import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.witness.AddCheckpoint;

/** A consistency proof as witnesses are sent it (C2SP tlog-witness): old size, hashes, the newer checkpoint. */
final class ConsistencyText {

    private ConsistencyText() {}

    static void connect(String text, Checkpoint older, Checkpoint newer) throws Stop {
        try {
            AddCheckpoint read = AddCheckpoint.parse(text);
            ConsistencyProof proof = new ConsistencyProof(read.oldSize(), newer.size(), read.proof());
            if (proof.oldSize() != older.size() || !proof.connects(older.root(), newer.root())) {
                throw new Stop("PROOF_FAILS");
            }
        } catch (Malformed e) {
            throw new Stop("PROOF_FAILS", e);
        }
    }
}
