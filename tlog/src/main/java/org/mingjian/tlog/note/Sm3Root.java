package org.mingjian.tlog.note;

import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/**
 * The root of an {@link Sm3Tree}: a type of its own, so that no SHA-256 root is ever taken for one.
 *
 * @param base64 32 bytes in padded Base64
 */
public record Sm3Root(String base64) {

    /** Refuses what is not 32 bytes. */
    public Sm3Root {
        if (CanonicalBase64.decode(base64).length != Hash.LENGTH) {
            throw new Malformed("an SM3 root has 32 bytes");
        }
    }

    static Sm3Root of(byte[] bytes) {
        return new Sm3Root(CanonicalBase64.encode(bytes));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return CanonicalBase64.decode(base64);
    }
}
