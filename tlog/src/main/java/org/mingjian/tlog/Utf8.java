package org.mingjian.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of which the bytes are known: two readers never disagree about what was signed. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Reads UTF-8 without repairing it.
     *
     * @throws Malformed when the bytes are no UTF-8
     */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("not UTF-8: " + e.getMessage());
        }
    }

    /** Whether a text holds no control character below U+0020 but line feeds, and only what UTF-8 can carry. */
    public static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' && c != '\n' || Character.getType(c) == Character.SURROGATE);
    }

    /** Whether a text is one line of such, without its line feed. */
    static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0 && isText(line);
    }
}
