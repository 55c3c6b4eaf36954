package org.mingjian.casework.policy;

import org.mingjian.casework.act.Draft;

/** Which of two drafts is heavier. */
final class Severity {

    private Severity() {}

    /** Whether a draft goes beyond another in any respect: a further kind of penalty, or more money. */
    static boolean heavier(Draft draft, Draft than) {
        return draft.fineFen() > than.fineFen()
                || draft.confiscatedFen() > than.confiscatedFen()
                || !than.kinds().containsAll(draft.kinds());
    }
}
