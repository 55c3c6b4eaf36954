package org.mingjian.verifier;

import org.mingjian.tlog.Checkpoint;

/** 分叉: two signed checkpoints of which at most one can be true, side by side. */
final class Fork {

    private Fork() {}

    static Stop between(String left, Checkpoint one, String right, Checkpoint other) {
        return new Stop("LOG_FORKED")
                .with("a", left + ": " + CheckpointNote.describe(one))
                .with("a proves", proves(one))
                .with("b", right + ": " + CheckpointNote.describe(other))
                .with("b proves", proves(other));
    }

    private static String proves(Checkpoint checkpoint) {
        return checkpoint.origin() + " signed that its first " + checkpoint.size() + " entries have the root "
                + checkpoint.root().base64();
    }
}
