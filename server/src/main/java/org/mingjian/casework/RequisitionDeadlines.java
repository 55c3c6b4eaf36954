package org.mingjian.casework;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.casework.act.RequisitionAct.OrderRequisitionOrally;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.RuleValue;

/** 征用的期限: hours for the written decision after an oral one, and the days of the decision with its extensions. */
final class RequisitionDeadlines {

    private RequisitionDeadlines() {}

    static Deadline start(Term term, CaseHistory history, Surroundings around) {
        RequisitionLedger ledger = new RequisitionLedger(history);
        if (term == Term.REQUISITION_WRITTEN) {
            LocalDate said = LegalDates.on(history.last(OrderRequisitionOrally.class)
                    .orElseThrow()
                    .act()
                    .orderedAt());
            return Deadline.of(around.rules().get(term.rule(), said), "口头决定征用", said);
        }
        LocalDate taken = LegalDates.on(ledger.taken().orElseThrow().takenAt());
        RuleValue rule = around.rules().get(term.rule(), taken);
        return new Deadline(
                rule.id(),
                term.provision(),
                new Deadline.Trigger("交接征用财产", taken),
                new Period(Period.Unit.NATURAL_DAYS, ledger.days()),
                rule.way(),
                List.of());
    }
}
