package org.mingjian.agency.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.LegalDates;

/** Days as a sentence of the notice writes them: 2月15日（农历腊月二十八、周日）至23日（周一）, 2月14日（周六）、2月28日（周六）. */
final class WrittenDays {

    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]*)）|\\(([^)]*)\\))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final String WEEK = "一二三四五六日";
    private static final Pattern RANGE = Pattern.compile("\\s*[至到—－-]+\\s*");

    private WrittenDays() {}

    /** Words that name no days, or days that cannot be. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Unreadable(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    static List<LocalDate> of(String sentence, int year) {
        List<LocalDate> days = new ArrayList<>();
        Matcher day = DAY.matcher(sentence);
        LocalDate last = null;
        int end = 0;
        while (day.find()) {
            boolean range = RANGE.matcher(sentence.substring(end, day.start())).matches();
            LocalDate read = day(day, year, last);
            if (last != null && range) {
                if (!read.isAfter(last)) {
                    throw new Unreadable("起止日期颠倒：" + LegalDates.format(last) + "至" + LegalDates.format(read));
                }
                last.plusDays(1).datesUntil(read).forEach(days::add);
            }
            days.add(read);
            last = read;
            end = day.end();
        }
        if (days.isEmpty()) {
            throw new Unreadable("没有写明日期：“" + sentence.strip() + "”");
        }
        return days;
    }

    /** The year and the month that are left out are those of the day before. */
    private static LocalDate day(Matcher written, int year, @Nullable LocalDate last) {
        int month;
        if (written.group(2) != null) {
            month = Integer.parseInt(written.group(2));
        } else if (last != null) {
            month = last.getMonthValue();
        } else {
            throw new Unreadable("日期缺少月份：“" + written.group() + "”");
        }
        int ofYear = written.group(1) != null ? Integer.parseInt(written.group(1)) : year;
        LocalDate day;
        try {
            day = LocalDate.of(ofYear, month, Integer.parseInt(written.group(3)));
        } catch (DateTimeException e) {
            throw new Unreadable("日历上没有这一天：" + ofYear + "年" + month + "月" + written.group(3) + "日");
        }
        checkWeekday(day, written);
        return day;
    }

    private static void checkWeekday(LocalDate day, Matcher written) {
        String note = written.group(4) != null ? written.group(4) : written.group(5);
        Matcher weekday = WEEKDAY.matcher(note == null ? "" : note);
        if (weekday.find()) {
            char real = WEEK.charAt(day.getDayOfWeek().getValue() - 1);
            char said =
                    weekday.group(1).charAt(0) == '天' ? '日' : weekday.group(1).charAt(0);
            if (real != said) {
                throw new Unreadable(LegalDates.format(day) + "是星期" + real + "，写的是星期" + said);
            }
        }
    }
}
