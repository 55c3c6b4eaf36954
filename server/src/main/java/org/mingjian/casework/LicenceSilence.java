package org.mingjian.casework;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.LicenceRules;
import org.mingjian.casework.procedure.Procedure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 视为受理、视为准予延续: does what the law does by itself when the agency is silent (行政许可法 第三十二条第一款第四项、第五十条第二款). Looks at
 * every case each time, so that nothing is missed while the server stood still, and does nothing twice.
 */
@Component
class LicenceSilence {

    private static final Logger LOG = LoggerFactory.getLogger(LicenceSilence.class);
    private static final Set<Stage> WAITING = EnumSet.of(Stage.APPLIED, Stage.RENEWAL_ASKED);

    private final Casework casework;
    private final CaseRows cases;

    LicenceSilence(Casework casework, CaseRows cases) {
        this.casework = casework;
        this.cases = cases;
    }

    /** Lets the law speak in every case in which the agency was silent too long. One that fails does not stop the others. */
    @Scheduled(
            fixedDelayString = "${mingjian.licences.silence:1m}",
            initialDelayString = "${mingjian.licences.silence:1m}")
    void speak() {
        cases.standing(Procedure.Name.LICENCE, WAITING).forEach(this::speak);
    }

    private void speak(UUID caseId) {
        try {
            casework.byLaw(caseId, LicenceRules::deemed);
        } catch (RuntimeException e) {
            LOG.error("what the law deems of case {} could not be recorded", caseId, e);
        }
    }
}
