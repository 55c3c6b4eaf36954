package org.mingjian.installation.demonstration;

import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.Casework;
import org.mingjian.installation.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.stereotype.Component;

/** The county's cases: acts are done in them, and their numbers are read back. */
@Component
@ConditionalOnBean(MovableClock.class)
record CountyCases(Casework casework, CaseFolder folder) {

    /** The number of a case. */
    String number(UUID caseId, UUID agencyId) {
        return folder.number(caseId, Set.of(agencyId));
    }
}
