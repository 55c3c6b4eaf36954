package org.mingjian.tlog.note;

import org.mingjian.tlog.Checkpoint;

/** A checkpoint of which the log's signature was verified (C2SP tlog-checkpoint): only {@link #open} makes one. */
public final class SignedCheckpoint {

    private final SignedNote note;
    private final Checkpoint checkpoint;
    private final VerifierKey key;

    private SignedCheckpoint(SignedNote note, Checkpoint checkpoint, VerifierKey key) {
        this.note = note;
        this.checkpoint = checkpoint;
        this.key = key;
    }

    /**
     * Verifies a note.
     *
     * @throws org.mingjian.tlog.Malformed as {@link SignedNote#checkpointSignedBy}
     */
    public static SignedCheckpoint open(SignedNote note, VerifierKey key) {
        return new SignedCheckpoint(note, note.checkpointSignedBy(key), key);
    }

    /** The note with everybody's signatures. */
    public SignedNote note() {
        return note;
    }

    /** What is signed. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The log's key. */
    public VerifierKey key() {
        return key;
    }
}
