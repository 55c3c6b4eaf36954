package org.mingjian.casework.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.ApplicationAct.ExtendTime;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.WorkingCalendar;

/**
 * 作出许可决定的期限: the law's working days from the acceptance or the fewer that the agency promised, the extension, and
 * without the time of which the applicant was told in writing (行政许可法 第四十二条、第四十五条).
 */
public final class LicenceTerm {

    private LicenceTerm() {}

    /** The term. @throws java.util.NoSuchElementException before the application was accepted */
    public static Deadline of(CaseHistory history, Surroundings around) {
        LicenceFile file = new LicenceFile(history);
        LocalDate from = file.acceptedOn().orElseThrow();
        Deadline plain = Deadline.of(around.rules().get(Term.D24.rule(), from), "受理", from);
        int more = history.all(ExtendTime.class).stream()
                .mapToInt(ExtendTime::days)
                .sum();
        Deadline promised = promised(plain, around.licence(history.matterId()));
        return (more == 0 ? promised : promised.extended(more)).suspended(file.suspensions());
    }

    /** The last day to decide. @throws java.util.NoSuchElementException before the application was accepted */
    public static LocalDate lastDay(CaseHistory history, Surroundings around) {
        return of(history, around).due(WorkingCalendar.inForce()).day();
    }

    private static Deadline promised(Deadline plain, @Nullable LicenceMatter matter) {
        if (matter == null || matter.promisedDays() == null) {
            return plain;
        }
        return new Deadline(
                plain.rule(),
                plain.provision(),
                new Deadline.Trigger("受理（本机关承诺的时限）", plain.trigger().day()),
                Period.workingDays(matter.promisedDays()),
                plain.way(),
                plain.suspensions());
    }
}
