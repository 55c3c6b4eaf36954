package org.mingjian.legalreview;

/** Where a round of review stands: with the reviewer, or as the opinion ended it. */
enum ReviewState {
    /** 待审核. */
    SUBMITTED,
    /** 通过. */
    APPROVED,
    /** 退回. */
    RETURNED,
    /** 不同意. */
    REFUSED
}
