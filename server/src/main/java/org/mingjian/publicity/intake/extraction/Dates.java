package org.mingjian.publicity.intake.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as decisions print them: 2024年7月17日, 二〇二三年五月六日, and 2024-07-17 behind labels. */
final class Dates {

    private static final String NUMERAL = "[〇零0Oo一二三四五六七八九十廿卅元]";

    /** A date in words or figures with 年月日; the day's unit may be 号. */
    static final String CHINESE = "(?:(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|[一二][〇零0Oo一二三四五六七八九]{3} ?年 ?"
            + NUMERAL + "{1,3} ?月 ?" + NUMERAL + "{1,4} ?[日号])";

    private static final Pattern PARTS = Pattern.compile("(.{4}) ?年 ?(.{1,3}?) ?月 ?(.{1,4}?) ?[日号]");
    private static final Pattern NUMERIC = Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** The date at the start of a text in any form; {@code null} when there is none or it does not exist. */
    static @Nullable LocalDate read(String text) {
        Matcher chinese = PARTS.matcher(text);
        if (chinese.lookingAt()) {
            return date(year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)));
        }
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.lookingAt()
                ? date(
                        Integer.parseInt(numeric.group(1)),
                        Integer.parseInt(numeric.group(2)),
                        Integer.parseInt(numeric.group(3)))
                : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String text) {
        int year = 0;
        for (char c : text.toCharArray()) {
            year = year * 10 + digit(c);
        }
        return year;
    }

    /** Numbers to 31, in figures or words: 十一, 二十三, 三〇, 廿三. */
    private static int number(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        String plain = text.replace("廿", "二十").replace("卅", "三十").replace("元", "一");
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return year(plain);
        }
        int tens = ten == 0 ? 1 : digit(plain.charAt(ten - 1));
        return tens * 10 + (ten == plain.length() - 1 ? 0 : digit(plain.charAt(ten + 1)));
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' ? 0 : Math.max(DIGITS.indexOf(c), 0);
    }
}
