package org.mingjian.casework;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.MeasureTermRules;
import org.mingjian.casework.procedure.Procedure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 期满自动解除: ends what the law ends by itself (行政强制法 第十九条、第二十八条第一款第四项、第三十三条第二款). Looks at every
 * measure each time, so that nothing is missed while the server stood still, and does nothing twice.
 */
@Component
class MeasureLapses {

    private static final Logger LOG = LoggerFactory.getLogger(MeasureLapses.class);
    private static final Set<Stage> TAKEN = EnumSet.of(Stage.MEASURE_UNAPPROVED, Stage.MEASURE_IN_FORCE);

    private final Casework casework;
    private final CaseRows cases;

    MeasureLapses(Casework casework, CaseRows cases) {
        this.casework = casework;
        this.cases = cases;
    }

    /** Ends every measure whose time is over. One that fails does not keep the others waiting. */
    @Scheduled(fixedDelayString = "${mingjian.measures.lapse:1m}", initialDelayString = "${mingjian.measures.lapse:1m}")
    void lapse() {
        cases.standing(Procedure.Name.COERCION, TAKEN).forEach(this::lapse);
    }

    private void lapse(UUID caseId) {
        try {
            casework.byLaw(caseId, MeasureTermRules::lapse);
        } catch (RuntimeException e) {
            LOG.error("the measure of case {} could not be ended by law", caseId, e);
        }
    }
}
