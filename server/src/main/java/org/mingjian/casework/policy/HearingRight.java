package org.mingjian.casework.policy;

import java.util.EnumSet;
import java.util.Set;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Surroundings;

/** 听证权 (行政处罚法 第六十三条). */
public final class HearingRight {

    private static final Set<PenaltyKind> GRAVE = EnumSet.of(
            PenaltyKind.GRADE_LOWERED,
            PenaltyKind.LICENCE_REVOKED,
            PenaltyKind.BUSINESS_SUSPENDED,
            PenaltyKind.CLOSURE,
            PenaltyKind.OCCUPATION_RESTRICTED);

    private HearingRight() {}

    /** Whether the party may ask for a hearing on the draft in force. */
    public static boolean applies(CaseHistory history, Surroundings around) {
        return history.draft().map(draft -> applies(draft, history, around)).orElse(false);
    }

    private static boolean applies(Draft draft, CaseHistory history, Surroundings around) {
        boolean person = history.party().kind() == PartyFacts.Kind.NATURAL_PERSON
                || history.party().kind() == PartyFacts.Kind.INDIVIDUAL_BUSINESS;
        long limit = around.number(person ? "hearing.fine.person" : "hearing.fine.organisation");
        return draft.fineFen() >= limit
                || draft.confiscatedFen() >= limit
                || draft.kinds().stream().anyMatch(GRAVE::contains);
    }
}
