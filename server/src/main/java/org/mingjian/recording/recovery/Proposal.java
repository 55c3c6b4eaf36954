package org.mingjian.recording.recovery;

import java.time.Instant;
import java.util.UUID;

/**
 * What the first of the two persons declares.
 *
 * @param id the proposal
 * @param at when
 * @param by the person
 * @param name the person's name
 * @param authority by what kind of office
 * @param decision what shall happen
 * @param reason why, in the person's words
 */
public record Proposal(
        UUID id, Instant at, UUID by, String name, Authority authority, Decision decision, String reason) {

    /** The two kinds of office of which each must agree. */
    public enum Authority {
        /** 系统管理员. */
        ADMINISTRATION,
        /** 审计管理员 or 执法监督人员. */
        OVERSIGHT
    }

    /** What shall happen. */
    public enum Decision {
        /** Something is lost: the log ends here, and another one begins under a new name and key. */
        NEW_LOG,
        /** Nothing is lost, a witness told wrong: the log goes on. Not possible against a proof. */
        FALSE_ALARM
    }
}
