package org.mingjian.publicity.intake.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;

/** 2024年2月22日至2024年月28日: says when a period of a notice or a record lacks a part, or ends before it begins. */
final class DateRanges {

    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}) ?年 ?(\\d{0,2}) ?月 ?(\\d{0,2}) ?日?[ ]*(?:至|到|[-—–~]{1,2})[ ]*"
                    + "(\\d{4}) ?年 ?(\\d{0,2}) ?月 ?(\\d{0,2}) ?日");
    private static final int PARTS = 3;

    private DateRanges() {}

    static void check(String text, Findings findings) {
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            LocalDate from = day(range, 1);
            LocalDate to = day(range, 1 + PARTS);
            String printed = range.group().strip();
            if (from == null || to == null) {
                findings.add(ProblemCode.RANGE_INCOMPLETE, "起止日期“" + printed + "”缺少月、日，或者不是存在的日期");
            } else if (to.isBefore(from)) {
                findings.add(ProblemCode.RANGE_REVERSED, "起止日期“" + printed + "”颠倒，止日早于起日");
            }
        }
    }

    private static @Nullable LocalDate day(Matcher range, int first) {
        try {
            return LocalDate.of(
                    Integer.parseInt(range.group(first)),
                    Integer.parseInt(range.group(first + 1)),
                    Integer.parseInt(range.group(first + 2)));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
