package org.mingjian.casework;

import java.time.Instant;
import java.util.UUID;
import org.mingjian.casework.act.Draft;
import org.mingjian.legalreview.Clearance;

/**
 * 行政处罚决定. Cannot be made without a clearance of the very draft (行政处罚法 第五十八条); the database's foreign key
 * refuses the row as well.
 */
final class Decision {

    private final UUID caseId;
    private final Draft draft;
    private final Clearance clearance;
    private final Instant at;

    private Decision(UUID caseId, Draft draft, Clearance clearance, Instant at) {
        this.caseId = caseId;
        this.draft = draft;
        this.clearance = clearance;
        this.at = at;
    }

    /**
     * Issues the decision.
     *
     * @param draftHash the hash of the draft that is being decided
     * @throws IllegalArgumentException when the clearance names another case or another draft, or is later
     */
    static Decision issue(UUID caseId, Draft draft, String draftHash, Clearance clearance, Instant at) {
        if (!clearance.caseId().equals(caseId) || !clearance.draftHash().equals(draftHash)) {
            throw new IllegalArgumentException("the clearance is not of this draft");
        }
        if (clearance.grantedAt().isAfter(at)) {
            throw new IllegalArgumentException("the clearance is later than the decision");
        }
        return new Decision(caseId, draft, clearance, at);
    }

    UUID caseId() {
        return caseId;
    }

    Draft draft() {
        return draft;
    }

    Clearance clearance() {
        return clearance;
    }

    Instant at() {
        return at;
    }
}
