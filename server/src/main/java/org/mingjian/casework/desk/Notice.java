package org.mingjian.casework.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 消息: something that the bell tells; made of what waits, never kept.
 *
 * @param key names this one occurrence, so that reading it is remembered and the next occurrence is new
 * @param since when the case came to the reader
 * @param due the day that presses, of a deadline
 */
record Notice(
        String key,
        Kind kind,
        UUID caseId,
        String caseTitle,
        String text,
        Instant since,
        @Nullable NextDue due,
        boolean read) {

    /** The kinds, the most pressing first. */
    enum Kind {
        /** 审核退回. */
        RETURNED,
        /** 期限临近或者逾期. */
        DEADLINE,
        /** 新待办. */
        TASK
    }
}
