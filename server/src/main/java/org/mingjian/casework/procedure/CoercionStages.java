package org.mingjian.casework.procedure;

import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.Stage;

/** Where acts lead that may release or decide on a part of the property only. */
final class CoercionStages {

    private CoercionStages() {}

    /** The measure goes on while something is bound by it. */
    static Stage whileBound(Attempt attempt) {
        CaseHistory then = attempt.history()
                .with(new DoneAct(
                        attempt.officerId(),
                        attempt.act(),
                        attempt.officerId(),
                        "",
                        attempt.office(),
                        attempt.around().now(),
                        Stage.MEASURE_IN_FORCE,
                        DoneAct.Outcome.NONE,
                        attempt.officerId()));
        return PropertyLedger.of(then).bound() ? Stage.MEASURE_IN_FORCE : Stage.MEASURE_ENDED;
    }
}
