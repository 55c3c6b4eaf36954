package org.mingjian.tlog;

import java.util.Base64;

/** Base64 of which each value has exactly one form: two readers never disagree about what was signed. */
public final class CanonicalBase64 {

    private CanonicalBase64() {}

    /**
     * Reads the standard alphabet with padding.
     *
     * @throws Malformed for any other form of the same bytes
     */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("not Base64: " + e.getMessage());
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new Malformed("not canonical Base64");
        }
        return bytes;
    }

    /** Writes the standard alphabet with padding. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
