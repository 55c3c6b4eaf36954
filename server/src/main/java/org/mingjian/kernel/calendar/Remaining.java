package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 剩余期限: what is left of a term on a day.
 *
 * @param days days left in the unit of the term (working days, otherwise natural days): 0 on the last day, negative when overdue
 * @param light green, amber or red
 */
public record Remaining(int days, Light light) {

    /** The traffic light of the desk. */
    public enum Light {
        /** Enough time. */
        GREEN,
        /** Soon. */
        AMBER,
        /** Very soon, or overdue. */
        RED
    }

    /**
     * When the light changes.
     *
     * @param amber amber at so many days left or fewer
     * @param red red at so many days left or fewer, not above amber
     */
    public record Thresholds(int amber, int red) {

        public Thresholds {
            if (red > amber) {
                throw new IllegalArgumentException("red at " + red + " comes before amber at " + amber);
            }
        }

        Light light(int days) {
            return days <= red ? Light.RED : days <= amber ? Light.AMBER : Light.GREEN;
        }
    }

    /** What is left of a term on a day. */
    public static Remaining of(Due due, LocalDate today, WorkingCalendar calendar, Thresholds thresholds) {
        int days = due.why().deadline().period().unit() == Period.Unit.WORKING_DAYS
                ? calendar.workingDaysBetween(today, due.day()) - calendar.workingDaysBetween(due.day(), today)
                : Math.toIntExact(ChronoUnit.DAYS.between(today, due.day()));
        // After the last day a term is overdue, even before the first working day of the delay has passed.
        int shown = today.isAfter(due.day()) ? Math.min(days, -1) : days;
        return new Remaining(shown, thresholds.light(shown));
    }

    /** Whether the last day has passed. */
    public boolean overdue() {
        return days < 0;
    }
}
