package org.mingjian.publicity.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 without a byte order mark: told by what it reads as, since in Chinese text zero bytes stand on either side. */
final class WideText {

    private static final int SAMPLE = 4096;

    /** Nearly all characters of a decision are Chinese, ASCII or their punctuation; in the wrong order few are. */
    private static final double PLAUSIBLE = 0.95;

    private WideText() {}

    /** The text, or {@code null} when neither byte order gives any. */
    static @Nullable String of(byte[] bytes) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
            long plausible = sample.chars().filter(WideText::isPlausible).count();
            if (!sample.isEmpty() && plausible >= sample.length() * PLAUSIBLE) {
                return new String(bytes, 0, bytes.length & ~1, charset);
            }
        }
        return null;
    }

    private static boolean isPlausible(int c) {
        boolean han = c >= 0x4E00 && c <= 0x9FFF;
        boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
        boolean sign = (c >= 0x2010 && c <= 0x203F) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
        return han || plain || sign;
    }
}
