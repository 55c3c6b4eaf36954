package org.mingjian.publicity.intake.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** Finds amounts of money in words and figures, and joins an amount in words with the same amount in figures beside it. */
final class Amounts {

    private static final String NUMERALS = "[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟貳叄陸萬億]";

    /** An amount begins where nothing before belongs to it: not within 零点伍万元, nor within 3万5仟元 behind the 万. */
    private static final String NOT_INSIDE = "(?<![点\\d零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟])";

    private static final Pattern AMOUNT =
            Pattern.compile(NOT_INSIDE + "(?<fig>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,6})?) ?(?<unit>百万|[万千百亿萬仟佰])?"
                    + "(?:(?<=[万萬] ?)(?<rest>\\d{3,4}|\\d(?= ?[千百仟佰])) ?(?<restUnit>[千百仟佰])?)? ?元(?:整|正)?"
                    + "|¥ ?(?<yuan>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,6})?)(?: ?元)?(?:整|正)?"
                    + "|(?<=元整\\(|元正\\(|元\\(|分\\(|角\\()(?<bare>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?)(?=\\))"
                    + "|" + NOT_INSIDE + "(?<words>" + NUMERALS + "{1,24}元(?:" + NUMERALS + "角)?(?:零?" + NUMERALS
                    + "分)?)(?:整|正)?");

    /** What may stand between an amount in words and the same in figures. */
    private static final Pattern JOINT = Pattern.compile("[\\s()\\[\\],:¥即人民币大写小写RMB]{0,14}");

    private static final Map<String, BigDecimal> UNITS = Map.of(
            "百", new BigDecimal(100),
            "佰", new BigDecimal(100),
            "千", new BigDecimal(1000),
            "仟", new BigDecimal(1000),
            "万", new BigDecimal(10_000),
            "萬", new BigDecimal(10_000),
            "百万", new BigDecimal(1_000_000),
            "亿", new BigDecimal(100_000_000));

    private Amounts() {}

    /**
     * One amount, said once or twice.
     *
     * @param fen its value; that of the words when both are there
     * @param other the other value beside it when both differ, otherwise {@code null}
     */
    record Amount(int start, int end, long fen, @Nullable Long other, boolean inWords) {}

    static List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            Long fen = fen(matcher);
            if (fen == null) {
                continue;
            }
            boolean words = matcher.group("words") != null;
            Amount next = new Amount(matcher.start(), matcher.end(), fen, null, words);
            Amount last = amounts.isEmpty() ? null : amounts.getLast();
            if (last != null && last.inWords() != words && joins(text, last, next)) {
                amounts.set(amounts.size() - 1, joined(last, next));
            } else {
                amounts.add(next);
            }
        }
        return amounts;
    }

    private static boolean joins(String text, Amount last, Amount next) {
        return JOINT.matcher(text.substring(last.end(), next.start())).matches();
    }

    private static Amount joined(Amount last, Amount next) {
        long words = last.inWords() ? last.fen() : next.fen();
        long figures = last.inWords() ? next.fen() : last.fen();
        return new Amount(last.start(), next.end(), words, words == figures ? null : figures, next.inWords());
    }

    private static @Nullable Long fen(Matcher matcher) {
        String words = matcher.group("words");
        if (words != null) {
            return CapitalAmount.parse(words).map(Fen::amount).orElse(null);
        }
        BigDecimal unit = unit(matcher.group("unit"));
        for (String group : List.of("fig", "yuan", "bare")) {
            String figures = matcher.group(group);
            if (figures != null) {
                BigDecimal first = new BigDecimal(figures.replace(",", "")).multiply(unit);
                return fen(first.add(rest(matcher)));
            }
        }
        return null;
    }

    /** What follows 万 in 3万5千元. */
    private static BigDecimal rest(Matcher matcher) {
        String rest = matcher.group("rest");
        return rest == null ? BigDecimal.ZERO : new BigDecimal(rest).multiply(unit(matcher.group("restUnit")));
    }

    private static BigDecimal unit(@Nullable String name) {
        return name == null ? BigDecimal.ONE : UNITS.getOrDefault(name, BigDecimal.ONE);
    }

    /** Yuan as fen; {@code null} when it is no whole number of fen or beyond all reason. */
    static @Nullable Long fen(BigDecimal yuan) {
        try {
            return Fen.ofYuan(yuan).amount();
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
