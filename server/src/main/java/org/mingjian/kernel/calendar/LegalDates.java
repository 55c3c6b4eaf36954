package org.mingjian.kernel.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 法定日期: dates of law are those of Asia/Shanghai, whatever the machine's zone. */
public final class LegalDates {

    /** The zone of every date of law. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDates() {}

    /** The date of law on which an instant falls. */
    public static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The date of law now, by the given clock. */
    public static LocalDate today(Clock clock) {
        return on(clock.instant());
    }

    /** As printed: 2026年11月22日. */
    public static String format(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
