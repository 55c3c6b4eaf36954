package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.Explanation;
import org.mingjian.kernel.calendar.Reckoning;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.deadline.DeadlineRule;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code deadline} answers.
 *
 * @param rule the row of the table
 * @param value the length that was used
 * @param day the day of the event
 * @param deadline the term with its pauses
 */
record DeadlineAnswer(DeadlineRule rule, RuleValue value, LocalDate day, Deadline deadline) {

    void print(WorkingCalendar calendar, boolean json, PrintStream out) {
        Reckoning reckoning = deadline.reckon(calendar);
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(fields(reckoning)));
            return;
        }
        out.println(id() + " " + DeadlineRow.title(value.id()));
        out.println("期限\t" + value.period().chinese() + "，自" + rule.start() + "起");
        out.println("到期\t" + lastDay(reckoning));
        out.println("约束\t" + rule.bound().title() + "；逾期：" + rule.breach().title());
        if (note() != null) {
            out.println("注意\t" + note());
        }
        out.println("说明");
        reckoning.why().sentences().forEach(sentence -> out.println("\t" + sentence));
    }

    private String id() {
        return value.id().equals(rule.value()) ? rule.id() : value.id();
    }

    private static String lastDay(Reckoning reckoning) {
        if (!(reckoning instanceof Due due)) {
            return "中止中，尚无到期日";
        }
        String weekday = due.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
        return due.day() + " " + weekday + (due.provisional() ? "（暂定：其间有年份的放假安排尚未公布）" : "");
    }

    /** Said when the rule was not yet in force on the day. */
    private @Nullable String note() {
        return value.inForceOn(day) ? null : "当日该规则尚未施行或者已经失效（自 " + value.effectiveFrom() + " 起施行），按该规则推算，仅供参考。";
    }

    private Map<String, @Nullable Object> fields(Reckoning reckoning) {
        Explanation why = reckoning.why();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rule", id());
        fields.put("title", DeadlineRow.title(value.id()));
        fields.put("start", day);
        fields.put("event", rule.start());
        fields.put("due", reckoning instanceof Due due ? due.day() : null);
        fields.put("provisional", reckoning instanceof Due due && due.provisional());
        fields.put("paused", !(reckoning instanceof Due));
        fields.put("length", value.period().length());
        fields.put("unit", value.period().unit());
        fields.put("way", value.way());
        fields.put("profile", value.profile());
        fields.put("source", value.source().toString());
        fields.put("binds", rule.bound());
        fields.put("breach", rule.breach());
        fields.put("skippedRestDays", why.skippedRestDays());
        fields.put("suspendedDays", why.suspendedDays());
        fields.put("rolledOver", why.rolledOver());
        fields.put("calendar", why.calendarVersion());
        fields.put("explanation", why.sentences());
        fields.put("note", note());
        return fields;
    }
}
