package org.mingjian.kernel.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号 (GB/T 9704): the agency's word, the year in hexagonal brackets, the serial: 机关代字〔2026〕5号.
 *
 * @param word 机关代字 with its kind, for example 元市监罚; brackets inside it are half-width
 * @param year four digits
 * @param serial as printed, for example 5, 0023, k-39 or F-000069
 */
public record DocumentNumber(String word, int year, String serial) {

    private static final String OPEN = "[\\[〔【{(<〈《]";
    private static final String CLOSE = "[\\]〕】})>〉》]";
    private static final Pattern FORM = Pattern.compile("([\\p{IsHan}A-Za-z0-9()·.-]{1,40}?)" + OPEN
            + "((?:19|20)\\d{2})年?" + CLOSE + "第?((?=[^号]*[0-9一二三四五六七八九十])[\\p{IsHan}A-Za-z0-9()._-]{1,30}?)号?");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−－﹣]+");

    /** Tortoise-shell brackets have forms of their own that normalisation leaves, or makes, different. */
    private static final Pattern SHELL_OPEN = Pattern.compile("[〔﹝［❲⟦〖]");

    private static final Pattern SHELL_CLOSE = Pattern.compile("[〕﹞］❳⟧〗]");

    /** Reads a number in any printed form; empty when it is none. */
    public static Optional<DocumentNumber> parse(String printed) {
        Matcher matcher = FORM.matcher(plain(printed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }

    /** The canonical form: word〔year〕serial号. */
    public String format() {
        return word + "〔" + year + "〕" + serial + "号";
    }

    /** What makes it unique: issuing organ, word, year, serial. */
    public String key(String issuer) {
        return issuer + "|" + word + "|" + year + "|" + serial;
    }

    @Override
    public String toString() {
        return format();
    }

    private static String plain(String printed) {
        String shells =
                SHELL_CLOSE.matcher(SHELL_OPEN.matcher(printed).replaceAll("〔")).replaceAll("〕");
        String text = DASHES.matcher(shells).replaceAll("-");
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
