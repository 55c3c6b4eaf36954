package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct.CollectOnTheSpot;
import org.mingjian.casework.act.SummaryAct.FileBack;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.act.SummaryAct.PayIntoBank;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Step;
import org.mingjian.casework.procedure.SummaryProcedure;
import org.mingjian.kernel.calendar.LegalDates;

/** Every state that the summary procedure can reach, walked with every act. */
class SummaryWalkTests {

    private static final SummaryWalk WALK = new SummaryWalk(SummaryProcedure.ROWS).walk();

    @Test
    @Requirement(
            value = {"I5", "G6"},
            law = "行政处罚法 第五十一条")
    void noPathDecidesOnTheSpotBeyondItsAmountsAndKinds() {
        System.err.printf(
                "%d states, %d transitions, %d decisions, %d closings%n",
                WALK.states(),
                WALK.passed().size(),
                WALK.decisions().size(),
                WALK.closings().size());
        assertThat(WALK.decisions()).hasSizeGreaterThan(5).noneMatch(SummaryWalkTests::beyond);
    }

    @Test
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void withTheGatesRemovedTheWalkFindsDecisionsBeyondThem() {
        assertThat(List.of(Policy.WITHIN_SUMMARY_LIMIT, Policy.ONLY_WARNING_OR_FINE))
                .allSatisfy(policy -> assertThat(
                                new SummaryWalk(without(policy)).walk().decisions())
                        .anyMatch(SummaryWalkTests::beyond));
    }

    @Test
    @Requirement(
            value = {"I1", "E15"},
            law = {"行政处罚法 第四十二条", "行政处罚法 第四十四条", "行政处罚法 第四十五条", "行政处罚法 第五十二条"})
    void noPathDecidesWithoutTwoOfficersCertificateRightsAndAnswer() {
        assertThat(WALK.decisions()).allSatisfy(history -> {
            OpenOnTheSpot opened = history.opening().orElseThrow();
            assertThat(new HashSet<>(opened.officerIds())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(opened.certificateShown() && opened.rightsTold()).isTrue();
            assertThat(opened.answer()).isNotBlank();
            assertThat(opened.crimeSuspected()).isFalse();
        });
    }

    @Test
    @Requirement(
            value = {"I6", "I7"},
            law = {"行政处罚法 第六十八条", "行政处罚法 第七十一条"})
    void noPathClosesACaseWhoseCashIsNotInTheBankOrThatTheAgencyDoesNotKnow() {
        assertThat(WALK.closings()).hasSizeGreaterThan(5).allSatisfy(history -> {
            assertThat(history.all(PayIntoBank.class)).hasSameSizeAs(history.all(CollectOnTheSpot.class));
            assertThat(history.all(FileBack.class)).hasSize(1);
        });
        assertThat(WALK.closings())
                .anySatisfy(history ->
                        assertThat(history.all(CollectOnTheSpot.class)).isNotEmpty());
    }

    @Test
    @Requirement(value = "I7", law = "国家赔偿法 第三十六条第一项")
    void noPathClosesACaseInWhichTheAgencyHoldsMoneyThatItMustReturn() {
        assertThat(WALK.closings())
                .anyMatch(CaseHistory::revoked)
                .allSatisfy(history -> assertThat(held(history)).isZero());
        assertThat(new SummaryWalk(without(Policy.NOTHING_TO_REFUND)).walk().closings())
                .anySatisfy(history -> assertThat(held(history)).isPositive());
    }

    private static long held(CaseHistory history) {
        Instant closed = history.acts().getLast().at();
        return Owed.of(history, new StillWorld(closed, history), LegalDates.on(closed))
                .refundFen();
    }

    private static boolean beyond(CaseHistory history) {
        Draft draft = history.draft().orElseThrow();
        boolean firm = history.lead().party().kind() == PartyFacts.Kind.LEGAL_PERSON;
        long limit = firm ? Spot.MOST_FOR_A_FIRM : Spot.MOST_FOR_A_PERSON;
        Set<PenaltyKind> allowed = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE);
        return draft.fineFen() > limit
                || draft.confiscatedFen() > 0
                || draft.withoutPenalty()
                || !allowed.containsAll(draft.kinds());
    }

    private static List<Step> without(Policy removed) {
        return Walk.without(SummaryProcedure.ROWS, removed);
    }
}
