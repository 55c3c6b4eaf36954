package org.mingjian.legalreview;

import java.time.Instant;
import java.util.UUID;

/**
 * 准予作出决定: names one draft by its hash. Only this module can make one; without one a decision does not compile,
 * and the database refuses its row (行政处罚法 第五十八条).
 */
public abstract sealed class Clearance permits Clearance.Approved, Clearance.NotMajor {

    private final UUID id;
    private final UUID caseId;
    private final String draftHash;
    private final Instant grantedAt;

    private Clearance(UUID id, UUID caseId, String draftHash, Instant grantedAt) {
        this.id = id;
        this.caseId = caseId;
        this.draftHash = draftHash;
        this.grantedAt = grantedAt;
    }

    /** The clearance's identifier. */
    public UUID id() {
        return id;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** Hash of the very draft that was cleared. */
    public String draftHash() {
        return draftHash;
    }

    /** When it was granted, server time. */
    public Instant grantedAt() {
        return grantedAt;
    }

    /** 审核通过. */
    public static final class Approved extends Clearance {

        private final UUID reviewerId;

        Approved(UUID id, UUID caseId, String draftHash, Instant grantedAt, UUID reviewerId) {
            super(id, caseId, draftHash, grantedAt);
            this.reviewerId = reviewerId;
        }

        /** The person who reviewed. */
        public UUID reviewerId() {
            return reviewerId;
        }
    }

    /** 不属于重大执法决定: no criterion of the catalogue is met. */
    public static final class NotMajor extends Clearance {

        NotMajor(UUID id, UUID caseId, String draftHash, Instant grantedAt) {
            super(id, caseId, draftHash, grantedAt);
        }
    }
}
