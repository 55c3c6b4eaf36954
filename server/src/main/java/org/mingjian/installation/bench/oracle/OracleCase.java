package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjian.installation.bench.oracle.SlowCount.Answer;
import org.mingjian.installation.bench.oracle.SlowCount.Pause;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.Suspension;

/**
 * One question to both.
 *
 * @param deadline as the production holds it, without pauses and extension
 * @param length as the oracle read it: number, unit, way
 * @param longer by how many units it was extended
 */
record OracleCase(CalendarPair calendar, Deadline deadline, List<String> length, int longer, List<Pause> pauses) {

    Optional<Answer> production() {
        List<Suspension> suspensions = pauses.stream()
                .map(pause -> new Suspension(pause.from(), pause.to(), "检测", "检测期间告知书"))
                .toList();
        var reckoning = deadline.extended(longer).suspended(suspensions).reckon(calendar.production());
        return reckoning instanceof Due due ? Optional.of(new Answer(due.day(), due.provisional())) : Optional.empty();
    }

    Optional<Answer> oracle() {
        int units = Integer.parseInt(length.getFirst()) + longer;
        return new SlowCount(calendar.raw(), length.get(1), units, length.get(2), pauses)
                .from(deadline.trigger().day());
    }

    /** What a report needs to ask again. */
    @Override
    public String toString() {
        return String.join(
                " ",
                deadline.rule(),
                String.valueOf(length),
                "+" + longer,
                "from",
                String.valueOf(day()),
                "pauses",
                String.valueOf(pauses),
                "on",
                calendar.name());
    }

    LocalDate day() {
        return deadline.trigger().day();
    }
}
