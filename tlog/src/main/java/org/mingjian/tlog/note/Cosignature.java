package org.mingjian.tlog.note;

import java.time.Instant;

/** A cosignature that was verified (C2SP tlog-cosignature): only {@link CosignerKey#cosignature} makes one. */
public final class Cosignature {

    private final CosignerKey key;
    private final String text;
    private final Instant time;
    private final NoteSignature line;

    Cosignature(CosignerKey key, String text, Instant time, NoteSignature line) {
        this.key = key;
        this.text = text;
        this.time = time;
        this.line = line;
    }

    /** Whose it is. */
    public CosignerKey key() {
        return key;
    }

    /** The checkpoint's text, over which it was verified. */
    public String text() {
        return text;
    }

    /** When the cosigner says it was made; the epoch when it does not say. */
    public Instant time() {
        return time;
    }

    /** The signature line. */
    public NoteSignature line() {
        return line;
    }

    @Override
    public String toString() {
        return key.name() + " at " + time;
    }
}
