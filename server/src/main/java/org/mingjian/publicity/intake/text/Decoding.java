package org.mingjian.publicity.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the encoding of a file: byte order mark, strict UTF-8, otherwise GB18030 (which contains GBK and GB2312).
 *
 * @param text the decoded characters
 * @param damaged whether bytes were left that are no characters
 */
record Decoding(String text, boolean damaged) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';

    /** A character of UTF-8 is at most four bytes: so many may be left over where a file was cut. */
    private static final int LONGEST_CHARACTER = 4;

    private static final double TOLERATED_DAMAGE = 0.01;

    static Decoding of(byte[] bytes) throws UnreadableText {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (isBinary(bytes)) {
            String wide = WideText.of(bytes);
            if (wide != null) {
                return checked(wide);
            }
            throw new UnreadableText(false, "文件不是文本（可能是图片、PDF、Word 或压缩包），未读取");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        byte[] content = Arrays.copyOfRange(bytes, start, bytes.length);
        String utf8 = strictly(content, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoding(utf8, utf8.length() > 0 && isCut(content));
        }
        String national = new String(content, GB18030);
        String repaired = new String(content, StandardCharsets.UTF_8);
        return checked(damage(national) < damage(repaired) ? national : repaired);
    }

    private static Decoding checked(String text) throws UnreadableText {
        double share = text.isEmpty() ? 0 : (double) damage(text) / text.length();
        if (share > TOLERATED_DAMAGE || text.indexOf('\0') >= 0) {
            throw new UnreadableText(false, "文件的字节不是 UTF-8、GBK 或 GB18030 文字，未读取");
        }
        return new Decoding(text.replace(String.valueOf(REPLACEMENT), ""), share > 0);
    }

    /** Characters that no decision holds: replacements and the private use area, where wrong GB18030 pairs land. */
    private static long damage(String text) {
        return text.chars()
                .filter(c -> c == REPLACEMENT || (c >= 0xE000 && c <= 0xF8FF))
                .count();
    }

    /** Decodes all bytes but those of a character cut at the very end; {@code null} when they are not of this charset. */
    private static @org.jspecify.annotations.Nullable String strictly(byte[] bytes, Charset charset) {
        int end = bytes.length - incompleteTail(bytes);
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isCut(byte[] bytes) {
        return incompleteTail(bytes) > 0;
    }

    /** How many bytes at the end begin a UTF-8 character without completing it. */
    private static int incompleteTail(byte[] bytes) {
        for (int back = 1; back < LONGEST_CHARACTER && back <= bytes.length; back++) {
            int lead = bytes[bytes.length - back] & 0xFF;
            if (lead >= 0xC0) {
                int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }
            if (lead < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        int odd = 0;
        int looked = Math.min(bytes.length, 8192);
        for (int i = 0; i < looked; i++) {
            int value = bytes[i] & 0xFF;
            odd += value == 0 || (value < 0x20 && value != '\n' && value != '\r' && value != '\t' && value != '\f')
                    ? 1
                    : 0;
        }
        return odd > looked / 100;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
