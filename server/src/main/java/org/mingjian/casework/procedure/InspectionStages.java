package org.mingjian.casework.procedure;

import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Stage;

/** To which stage an act of an inspection leads, where it depends. */
final class InspectionStages {

    private InspectionStages() {}

    /** What was inspected in an emergency before the approval needs no second visit. */
    static Stage approved(Attempt attempt) {
        return visited(attempt) ? Stage.INSPECTED : Stage.INSPECTION_APPROVED;
    }

    /** An enterprise that was visited is told the result, also when the head does not approve afterwards. */
    static Stage refused(Attempt attempt) {
        return visited(attempt) ? Stage.INSPECTED : Stage.INSPECTION_REFUSED;
    }

    static Stage inspected(Attempt attempt) {
        return attempt.history().stage() == Stage.INSPECTION_URGENT ? Stage.INSPECTION_URGENT : Stage.INSPECTED;
    }

    static Stage told(Attempt attempt) {
        boolean correcting = attempt.as(TellInspectionResult.class).conclusion() == Conclusion.TO_CORRECT;
        return correcting ? Stage.INSPECTION_CORRECTING : Stage.INSPECTION_TOLD;
    }

    private static boolean visited(Attempt attempt) {
        return attempt.history().last(InspectOnSite.class).isPresent();
    }
}
