package org.mingjian.kernel.money;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one capital amount. */
final class CapitalReader {

    /** Equal characters at equal places: each variant with what it is read as. */
    private static final String VARIANTS = "一二两三四五六七八九十百千〇○Ｏ億萬圓圆块貳贰弐弍貮叄叁參肆陸陆柒捌玖拾佰仟壹伍零元正毛";

    private static final String MEANINGS = "壹贰贰叁肆伍陆柒捌玖拾佰仟零零零亿万元元元贰贰贰贰贰叁叁叁肆陆陆柒捌玖拾佰仟壹伍零元整角";

    private static final String NUMERALS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Long> SMALL = Map.of('拾', 10L, '佰', 100L, '仟', 1000L);
    private static final int MAX_LENGTH = 40;
    private static final Pattern SHAPE =
            Pattern.compile("(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零?(?:([壹贰叁肆伍陆柒捌玖零])角)?零?(?:([壹贰叁肆伍陆柒捌玖零])分)?整?");

    private final String text;

    CapitalReader(String raw) {
        this.text = unified(raw);
    }

    Optional<Fen> fen() {
        Matcher matcher = SHAPE.matcher(text);
        boolean fits = text.length() <= MAX_LENGTH && matcher.matches();
        if (!fits || (matcher.group(1) == null && matcher.group(2) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        try {
            long yuan = matcher.group(1) == null ? 0 : integer(matcher.group(1));
            long odd = 10 * digit(matcher.group(2)) + digit(matcher.group(3));
            return yuan < 0 ? Optional.empty() : Optional.of(Fen.ofYuan(yuan).plus(new Fen(odd)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static long digit(@org.jspecify.annotations.Nullable String numeral) {
        return numeral == null ? 0 : NUMERALS.indexOf(numeral);
    }

    /** The number, or -1 when the numerals do not make one (伍伍元, 佰佰元). */
    private static long integer(String numerals) {
        long total = 0;
        long section = 0;
        int digit = -1;
        for (char c : numerals.toCharArray()) {
            int value = NUMERALS.indexOf(c);
            if (value >= 0) {
                if (digit > 0 && value > 0) {
                    return -1;
                }
                digit = value;
                continue;
            }
            Long small = SMALL.get(c);
            if (small != null) {
                section += small * (digit < 0 ? 1 : digit);
            } else if (c == '万') {
                total = Math.addExact(total, Math.multiplyExact(section + Math.max(digit, 0), 10_000L));
                section = 0;
            } else {
                total = Math.multiplyExact(total + section + Math.max(digit, 0), 100_000_000L);
                section = 0;
            }
            digit = -1;
        }
        return Math.addExact(total, section + Math.max(digit, 0));
    }

    private static String unified(String raw) {
        StringBuilder result = new StringBuilder();
        for (char c : raw.toCharArray()) {
            int at = VARIANTS.indexOf(c);
            if (at >= 0) {
                result.append(MEANINGS.charAt(at));
            } else if (!Character.isWhitespace(c)) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
