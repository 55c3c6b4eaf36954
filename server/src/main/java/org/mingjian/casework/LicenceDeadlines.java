package org.mingjian.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.TellInterested;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.LicenceTerm;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.RuleValue;

/** 许可的期限: from which day each runs, and what shortens, lengthens or stops the time to decide. */
final class LicenceDeadlines {

    private static final Set<Term> TERMS =
            EnumSet.of(Term.D23, Term.D24, Term.D26_REQUEST, Term.D26, Term.D27, Term.RENEWAL_DECISION);

    private LicenceDeadlines() {}

    static boolean knows(Term term) {
        return TERMS.contains(term);
    }

    static Deadline start(Term term, DoneAct done, CaseHistory history, Surroundings around) {
        RuleValue rule = around.rules().get(term.rule(), done.on());
        LicenceFile file = new LicenceFile(history);
        return switch (term) {
            case D23 -> Deadline.of(rule, "收到申请材料", file.materialsOn());
            case D24 -> LicenceTerm.of(history, around);
            case D26_REQUEST ->
                Deadline.of(rule, "告知听证权利", last(history, TellInterested.class).toldOn());
            case D26 ->
                Deadline.of(
                        rule, "收到听证申请", last(history, AskLicenceHearing.class).on());
            default -> Deadline.of(rule, "许可有效期届满", ends(file, done));
        };
    }

    /** Whether a licence ends at all is asked where its deadlines are shown; until then any day does. */
    private static LocalDate ends(LicenceFile file, DoneAct done) {
        LocalDate ends = file.validTo();
        return ends == null ? done.on() : ends;
    }

    private static <A extends Act> A last(CaseHistory history, Class<A> kind) {
        return Objects.requireNonNull(history.last(kind).orElseThrow().act());
    }
}
