package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import org.mingjian.tlog.Malformed;

/** An Ed25519 key over note texts (C2SP signed-note, signature type 0x01). */
public final class NoteKey extends VerifierKey {

    /** Signature type. */
    static final byte TYPE = 1;

    NoteKey(String name, byte[] raw) {
        super(name, new byte[] {TYPE}, Scheme.ED25519.requireKey(raw));
    }

    /** Reads a vkey of this type. */
    public static NoteKey parse(String vkey) {
        if (VerifierKey.parse(vkey) instanceof NoteKey key) {
            return key;
        }
        throw new Malformed("not an Ed25519 key");
    }

    @Override
    boolean verify(String text, byte[] signature) {
        return Scheme.ED25519.verify(raw(), text.getBytes(StandardCharsets.UTF_8), signature);
    }
}
