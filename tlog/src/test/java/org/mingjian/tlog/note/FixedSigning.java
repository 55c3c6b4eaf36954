package org.mingjian.tlog.note;

import java.time.Instant;

/** Cosignatures that are the same in every run; those of ML-DSA mix chance in otherwise. */
public final class FixedSigning {

    private FixedSigning() {}

    /** A cosignature with chance from a seed. */
    public static NoteSignature cosign(Cosigner cosigner, String text, long seconds) {
        return cosigner.cosign(text, Instant.ofEpochSecond(seconds), new FixedRandom(seconds));
    }
}
