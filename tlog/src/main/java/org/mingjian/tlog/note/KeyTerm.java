package org.mingjian.tlog.note;

/**
 * For which trees a key counts.
 *
 * @param key the key
 * @param from the size of the smallest tree
 * @param until the size of the smallest tree for which it counts no longer, {@link Long#MAX_VALUE} while it signs
 */
public record KeyTerm(NoteKey key, long from, long until) {

    /** Whether the key signs now. */
    public boolean open() {
        return until == Long.MAX_VALUE;
    }

    KeyTerm endingAt(long size) {
        return new KeyTerm(key, from, Math.min(until, Math.max(from, size)));
    }
}
