package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The nearest deadline, in natural days: lists show this one, the case page counts each in its unit. */
record NextDue(LocalDate dueOn, long daysLeft, String unit, String light) {

    private static final int AMBER = 7;
    private static final int RED = 2;

    static @Nullable NextDue of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        String light = left <= RED ? "RED" : left <= AMBER ? "AMBER" : "GREEN";
        return new NextDue(dueOn, left, "日", light);
    }
}
