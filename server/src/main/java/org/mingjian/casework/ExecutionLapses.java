package org.mingjian.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.policy.CourtRules;
import org.mingjian.casework.policy.InterruptionRules;
import org.mingjian.casework.procedure.Procedure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 不再执行: ends what the law ends by itself, a suspension of three years (行政强制法 第三十九条第二款) and the right to apply to
 * the court (第五十三条). Looks at every execution each time, so that nothing is missed while the server stood still, and does
 * nothing twice.
 */
@Component
class ExecutionLapses {

    private static final Logger LOG = LoggerFactory.getLogger(ExecutionLapses.class);
    private static final Set<Stage> WAITING =
            EnumSet.of(Stage.EXECUTION_SUSPENDED, Stage.EXECUTION_OPENED, Stage.DEMANDED);

    private final Casework casework;
    private final CaseRows cases;

    ExecutionLapses(Casework casework, CaseRows cases) {
        this.casework = casework;
        this.cases = cases;
    }

    /** Ends every execution whose time is over. One that fails does not keep the others waiting. */
    @Scheduled(
            fixedDelayString = "${mingjian.executions.lapse:1m}",
            initialDelayString = "${mingjian.executions.lapse:1m}")
    void lapse() {
        cases.standing(Procedure.Name.EXECUTION, WAITING).forEach(this::lapse);
    }

    private void lapse(UUID caseId) {
        try {
            casework.byLaw(caseId, ExecutionLapses::due);
        } catch (RuntimeException e) {
            LOG.error("the execution of case {} could not be ended by law", caseId, e);
        }
    }

    private static Optional<Act> due(CaseHistory history, Surroundings around) {
        return InterruptionRules.lapse(history, around)
                .map(Act.class::cast)
                .or(() -> CourtRules.lapse(history, around));
    }
}
