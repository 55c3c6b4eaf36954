package org.mingjian.recording.log;

/** Thrown when the database, the log's files and what was signed contradict each other: nothing is signed any more. */
public final class RecordDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what contradicts. */
    public RecordDamaged(String message) {
        super(message);
    }
}
