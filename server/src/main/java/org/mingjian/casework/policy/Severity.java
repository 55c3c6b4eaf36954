package org.mingjian.casework.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.Draft.Penalty;
import org.mingjian.casework.act.PenaltyKind;

/** Which of two drafts is heavier. */
final class Severity {

    /** Their weight is an amount, or they have none. */
    private static final Set<PenaltyKind> WEIGHED =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE, PenaltyKind.ILLEGAL_GAINS);

    private Severity() {}

    /** Whether a draft goes beyond another in any respect: a further kind of penalty, or more money. */
    static boolean heavier(Draft draft, Draft than) {
        return draft.fineFen() > than.fineFen()
                || draft.confiscatedFen() > than.confiscatedFen()
                || !than.kinds().containsAll(draft.kinds());
    }

    /**
     * Whether a draft says of a suspension, a closure and the like anything that another does not: how long, of what. No
     * machine can tell which of two such texts is the heavier one.
     */
    static boolean other(Draft draft, Draft than) {
        return !measures(than).containsAll(measures(draft));
    }

    private static List<Penalty> measures(Draft draft) {
        return draft.penalties().stream()
                .filter(penalty -> !WEIGHED.contains(penalty.kind()))
                .toList();
    }
}
