package org.mingjian.agency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.RuleValue;

/**
 * 规则参数建议: a number that the agency is to work by from a later day, proposed by one person and adopted by another.
 *
 * @param proposedBy the person who proposed it; another one decides
 * @param proposer that person's name
 * @param decider the name of who decided, {@code null} while it is open
 * @param note why it was refused, or what the decider added; {@code null} while it is open
 */
public record RuleProposal(
        UUID id,
        UUID agencyId,
        RuleValue value,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        State state,
        @Nullable String decider,
        @Nullable String note) {

    /** Where it stands. */
    public enum State {
        /** 待采纳. */
        OPEN,
        /** 已采纳. */
        ADOPTED,
        /** 未采纳. */
        REFUSED
    }
}
