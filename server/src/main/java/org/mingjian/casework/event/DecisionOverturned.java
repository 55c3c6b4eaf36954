package org.mingjian.casework.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 决定被变更、撤销、确认违法或者确认无效: what was published of it has to be withdrawn within three days, with the reason
 * (行政处罚法 第四十八条第二款).
 *
 * @param documentId the decision's document
 * @param byItself whether the agency revoked its own decision
 * @param document number of the paper that says so; of the decision itself where the agency revoked it
 * @param effectiveOn the legal date from which it counts
 */
public record DecisionOverturned(
        UUID caseId, UUID documentId, How how, boolean byItself, String document, LocalDate effectiveOn) {

    /** What became of the decision. */
    public enum How {
        /** 变更. */
        CHANGED,
        /** 撤销. */
        REVOKED,
        /** 撤销并责令重作. */
        REDO,
        /** 确认违法. */
        UNLAWFUL,
        /** 确认无效. */
        VOID
    }
}
