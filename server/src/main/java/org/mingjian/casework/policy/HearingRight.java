package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
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

    /** The day on which the draft in force was told to the party, otherwise today. */
    private static LocalDate governedOn(CaseHistory history, Surroundings around) {
        int concluded = history.conclusion().map(Done::position).orElse(0);
        return history.last(GiveNotice.class)
                .filter(notice -> notice.position() > concluded)
                .map(notice -> notice.done().on())
                .orElse(around.today());
    }

    private static boolean applies(Draft draft, CaseHistory history, Surroundings around) {
        boolean person = history.party().kind() == PartyFacts.Kind.NATURAL_PERSON
                || history.party().kind() == PartyFacts.Kind.INDIVIDUAL_BUSINESS;
        long limit = around.number(
                person ? "hearing.fine.person" : "hearing.fine.organisation", governedOn(history, around));
        return draft.fineFen() >= limit
                || draft.confiscatedFen() >= limit
                || draft.kinds().stream().anyMatch(GRAVE::contains);
    }
}
