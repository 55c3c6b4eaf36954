package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.desk.ListController.NextDue;

/** What is left to a day, in natural days: lists show the nearest deadline, the case page counts each in its unit. */
final class NextDues {

    private static final int AMBER = 7;
    private static final int RED = 2;

    private NextDues() {}

    static @Nullable NextDue of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        String light = left <= RED ? "RED" : left <= AMBER ? "AMBER" : "GREEN";
        return new NextDue(dueOn, left, "日", light);
    }
}
