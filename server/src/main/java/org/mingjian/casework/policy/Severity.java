package org.mingjian.casework.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.Draft.Penalty;
import org.mingjian.casework.act.PenaltyKind;

/**
 * How one draft weighs against another. A further kind of penalty, more money, a longer term or a greater quantity is
 * heavier; of two texts that differ in their wording no machine can tell which one is.
 */
enum Severity {
    /** In no respect beyond the other. */
    NOT_HEAVIER,
    /** The text of a suspension, a closure and the like is another one. */
    UNCERTAIN,
    /** Beyond the other in some respect. */
    HEAVIER;

    /** Their weight is an amount, or they have none. */
    private static final Set<PenaltyKind> WEIGHED =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE, PenaltyKind.ILLEGAL_GAINS);

    /** How the draft weighs against the other. */
    static Severity of(Draft draft, Draft than) {
        boolean beyond = draft.fineFen() > than.fineFen()
                || draft.confiscatedFen() > than.confiscatedFen()
                || !than.kinds().containsAll(draft.kinds());
        return beyond ? HEAVIER : ofMeasures(measures(draft), measures(than));
    }

    private static Severity ofMeasures(List<Penalty> measures, List<Penalty> than) {
        return measures.stream()
                .filter(measure -> !than.contains(measure))
                .map(measure -> ofMeasure(of(measure.kind(), measures), of(measure.kind(), than)))
                .max(Severity::compareTo)
                .orElse(NOT_HEAVIER);
    }

    private static Severity ofMeasure(List<Penalty> measures, List<Penalty> than) {
        if (measures.size() > 1 || than.size() > 1) {
            return UNCERTAIN;
        }
        return Extent.of(measures.getFirst().words())
                .against(Extent.of(than.getFirst().words()));
    }

    private static List<Penalty> of(PenaltyKind kind, List<Penalty> penalties) {
        return penalties.stream().filter(penalty -> penalty.kind() == kind).toList();
    }

    private static List<Penalty> measures(Draft draft) {
        return draft.penalties().stream()
                .filter(penalty -> !WEIGHED.contains(penalty.kind()))
                .toList();
    }
}
