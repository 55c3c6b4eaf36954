package org.mingjian.agency.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the notice's own words: title, number, one line a festival, the date below. */
final class NoticeText {

    private static final Pattern TITLE = Pattern.compile("关于\\s*(\\d{4})\\s*年\\s*部分节假日安排");
    private static final Pattern NUMBER =
            Pattern.compile("(国办发[^〔\\[（(\\s]*)\\s*[〔\\[（(](\\d{4})[〕\\]）)]\\s*(\\d+)\\s*号");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern FESTIVAL = Pattern.compile("[一二三四五六七八九十]+、\\s*([^：:]{1,20})[：:](.+)");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d+)天");

    private final List<Festival> festivals = new ArrayList<>();
    private final List<NoticeFault> faults = new ArrayList<>();

    private NoticeText() {}

    static ReadNotice read(String text, String source) {
        Matcher title = TITLE.matcher(text);
        int year = title.find() ? Integer.parseInt(title.group(1)) : 0;
        Matcher number = NUMBER.matcher(text);
        String written = number.find() ? number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号" : "";
        var reading = new NoticeText();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(i + 1, lines.get(i), year);
        }
        if (reading.festivals.isEmpty() && reading.faults.isEmpty()) {
            reading.faults.add(NoticeFault.error(0, "没有读到节日：每个节日一行，如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。”"));
        }
        var head = new ReadNotice.Head(year, written, announced(lines), source);
        return ReadNotice.of(head, reading.festivals, reading.faults);
    }

    private static LocalDate announced(List<String> lines) {
        return lines.reversed().stream()
                .map(line -> DATE.matcher(line.replaceAll("\\s", "")))
                .filter(Matcher::matches)
                .findFirst()
                .map(NoticeText::date)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate date(Matcher date) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }

    private void line(int number, String line, int year) {
        Matcher festival = FESTIVAL.matcher(line);
        if (!festival.matches() || year == 0) {
            return;
        }
        try {
            festivals.add(festival(number, festival.group(1), festival.group(2), year));
        } catch (WrittenDays.Unreadable e) {
            faults.add(NoticeFault.error(number, e.sentence()));
        }
    }

    private static Festival festival(int number, String name, String words, int year) {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> work = new ArrayList<>();
        for (String sentence : words.split("。")) {
            if (sentence.contains("上班")) {
                work.addAll(WrittenDays.of(sentence, year));
            } else if (sentence.contains("放假") || sentence.contains("休息")) {
                List<LocalDate> days = WrittenDays.of(sentence, year);
                count(sentence, name, days.size());
                off.addAll(days);
            } else if (!sentence.isBlank()) {
                throw new WrittenDays.Unreadable("读不懂“" + sentence.strip() + "”：每句应写明放假或者上班");
            }
        }
        if (off.isEmpty()) {
            throw new WrittenDays.Unreadable(name + "没有写明放假的日期");
        }
        return new Festival(number, name, off, work);
    }

    private static void count(String sentence, String name, int days) {
        Matcher count = COUNT.matcher(sentence);
        if (count.find() && Integer.parseInt(count.group(1)) != days) {
            throw new WrittenDays.Unreadable(name + "写明共" + count.group(1) + "天，按起止日期是" + days + "天");
        }
    }
}
