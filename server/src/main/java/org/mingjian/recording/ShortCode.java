package org.mingjian.recording;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mingjian.tlog.Hash;

/**
 * 短码: twelve characters that stand for a document or a page, without 0, 1, i, l, o. Made from its identifier, so that
 * paper can carry it before anything is recorded. It need not be secret: what it leads to holds hashes only. As hard to
 * guess as a random identifier, it does not let one walk through all papers either.
 */
final class ShortCode {

    static final Pattern FORM = Pattern.compile("[2-9a-hjkmnp-z]{12}");
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    private ShortCode() {}

    /** @param kind {@code document} or {@code page} */
    static String of(String kind, UUID id) {
        byte[] hash =
                Hash.plain((kind + ":" + id).getBytes(StandardCharsets.UTF_8)).bytes();
        BigInteger rest = new BigInteger(1, hash);
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] divided = rest.divideAndRemainder(base);
            code.append(ALPHABET.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        return code.toString();
    }
}
