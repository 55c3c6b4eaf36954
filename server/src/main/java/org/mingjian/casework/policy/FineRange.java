package org.mingjian.casework.policy;

import java.util.List;
import org.mingjian.agency.Tier;

/**
 * 罚款幅度, fen, both ends included.
 *
 * @param least the smallest fine
 * @param most the greatest
 */
record FineRange(long least, long most) {

    /** Whether the fine lies in it. */
    boolean holds(long fen) {
        return fen >= least && fen <= most;
    }

    /** The ranges of the tiers of this name. What mitigates goes below the statutory minimum even where no tier says so. */
    static List<FineRange> of(String name, List<Tier> tiers) {
        List<FineRange> ranges = tiers.stream()
                .filter(tier -> tier.grade().title().equals(name))
                .map(tier -> new FineRange(tier.fineMinFen(), tier.fineMaxFen()))
                .toList();
        boolean mitigated = ranges.isEmpty() && !tiers.isEmpty() && name.equals(Tier.Grade.MITIGATED.title());
        return mitigated ? List.of(new FineRange(0, lowest(tiers))) : ranges;
    }

    /** From the statutory minimum to the maximum; without bounds where there are no tiers. */
    static FineRange statutory(List<Tier> tiers) {
        return tiers.isEmpty() ? new FineRange(0, Long.MAX_VALUE) : new FineRange(lowest(tiers), highest(tiers));
    }

    /** The statutory maximum: the top of the heaviest tier. */
    static long highest(List<Tier> tiers) {
        return tiers.stream().mapToLong(Tier::fineMaxFen).max().orElseThrow();
    }

    /** The statutory minimum: the bottom of the lightest tier that neither spares nor mitigates. */
    static long lowest(List<Tier> tiers) {
        return tiers.stream()
                .filter(tier -> tier.grade() != Tier.Grade.NONE && tier.grade() != Tier.Grade.MITIGATED)
                .mapToLong(Tier::fineMinFen)
                .min()
                .orElse(0);
    }
}
