package org.mingjian.agency.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code days} with name, date and isOffDay as holiday-cn has them, or {@code holidays} and {@code workdays} by
 * date as chinese-days has them; both with {@code year}, {@code number} and {@code announcedOn}.
 */
final class NoticeJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Festival> festivals = new LinkedHashMap<>();
    private final List<NoticeFault> faults = new ArrayList<>();

    private NoticeJson() {}

    static ReadNotice read(String text, String source) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return new ReadNotice(java.util.Optional.empty(), List.of(NoticeFault.error(line, "不是合乎语法的 JSON")));
        }
        var reading = new NoticeJson();
        if (root.path("days").isArray()) {
            int position = 0;
            for (JsonNode day : root.path("days")) {
                position++;
                reading.day(day, position);
            }
        } else {
            reading.map(root.path("holidays"), true);
            reading.map(root.path("workdays"), false);
        }
        return ReadNotice.of(head(root, source), List.copyOf(reading.festivals.values()), reading.faults);
    }

    private static ReadNotice.Head head(JsonNode root, String source) {
        LocalDate announced = LocalDate.MIN;
        try {
            announced = LocalDate.parse(root.path("announcedOn").asString(""));
        } catch (DateTimeException e) {
            // Said as missing.
        }
        return new ReadNotice.Head(
                root.path("year").asInt(0), root.path("number").asString("").strip(), announced, source);
    }

    private void day(JsonNode day, int position) {
        if (!day.path("isOffDay").isBoolean()) {
            faults.add(NoticeFault.error(0, "days 第" + position + "项没有写明 isOffDay 是 true 还是 false"));
            return;
        }
        add(
                day.path("name").asString(""),
                day.path("date").asString(""),
                day.path("isOffDay").asBoolean(false));
    }

    /** The festival's name stands second: {@code "New Year's Day,元旦,1"}. */
    private void map(JsonNode days, boolean off) {
        days.properties().forEach(day -> {
            String[] words = day.getValue().asString("").split(",", -1);
            add(words.length > 1 ? words[1] : words[0], day.getKey(), off);
        });
    }

    private void add(String name, String date, boolean off) {
        try {
            Festival festival = festivals.computeIfAbsent(
                    name, first -> new Festival(0, name, new ArrayList<>(), new ArrayList<>()));
            (off ? festival.daysOff() : festival.workDays()).add(LocalDate.parse(date));
        } catch (DateTimeException e) {
            faults.add(NoticeFault.error(0, "日期应当按“2026-01-01”的样式填写，读到的是“" + date + "”"));
        }
    }
}
