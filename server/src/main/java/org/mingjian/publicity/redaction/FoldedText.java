package org.mingjian.publicity.redaction;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a reader sees it: compatibility forms folded (full-width digits become digits), invisible characters
 * dropped; each folded character knows where it came from.
 */
final class FoldedText {

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String original) {
        var out = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            String seen = isInvisible(point) ? "" : fold(point);
            origin = roomFor(origin, out.length() + seen.length() + 1);
            for (int i = 0; i < seen.length(); i++) {
                origin[out.length() + i] = at;
            }
            out.append(seen);
            at += Character.charCount(point);
        }
        origin[out.length()] = original.length();
        return new FoldedText(out.toString(), Arrays.copyOf(origin, out.length() + 1));
    }

    /** Whether a character takes no room on the page: zero-width, soft hyphen, direction marks, variation selectors. */
    static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164;
    }

    private static String fold(int point) {
        if (point < 0x80) {
            return Character.toString(point);
        }
        if (Character.isDigit(point)) {
            return Integer.toString(Character.digit(point, 10));
        }
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    }

    private static int[] roomFor(int[] origin, int length) {
        return length <= origin.length ? origin : Arrays.copyOf(origin, length * 2);
    }

    String text() {
        return folded;
    }

    /** The original offset at which the folded character begins. */
    int originalStart(int index) {
        return origin[index];
    }

    /** The original offset behind the folded range's last character; invisible characters behind it belong to it. */
    int originalEnd(int end) {
        return origin[end];
    }
}
