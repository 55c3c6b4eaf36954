package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.act.SummaryAct.TurnToOrdinary;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates before a penalty on the spot. */
class SummaryGateTests extends GateTest {

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"I1", "B1"},
            law = {"行政处罚法 第四十二条第一款", "行政处罚法 第五十一条"})
    void oneOfficerAlonePenalisesNobodyOnTheSpot() {
        refusedOpening(new Spot(staff.matter().id(), List.of(staff.lead().officerId()), clock.instant()).opened());
    }

    @Test
    @Breaks(Policy.ACTS_HIMSELF)
    @Requirement(value = "I1", law = "行政处罚法 第四十二条第一款")
    void whoWasNotThereFindsNothingOnTheSpot() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        Answer answer = desk.open(summary().spot().opened(), third);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B4"},
            law = "行政处罚法 第四十二条第一款")
    void anOfficerWithoutACertificatePenalisesNobodyOnTheSpot() {
        Actor uncertified = bureau.person(staff.agency(), "贺新", Role.HANDLER, null, null);
        var officers = List.of(staff.lead().officerId(), uncertified.officerId());
        refusedOpening(new Spot(staff.matter().id(), officers, clock.instant()).opened());
    }

    @Test
    @Breaks(Policy.SHOWN_ON_THE_SPOT)
    @Requirement(value = "I1", law = "行政处罚法 第五十二条第一款")
    void theCertificateIsShown() {
        refusedOpening(summary().spot().hidingTheCertificate().opened());
    }

    @Test
    @Breaks(Policy.RIGHTS_TOLD)
    @Requirement(
            value = {"I1", "E15"},
            law = "行政处罚法 第四十四条")
    void thePartyIsToldOfThePenaltyAndItsRightsFirst() {
        refusedOpening(summary().spot().tellingNothing().opened());
    }

    @Test
    @Breaks(Policy.STATEMENT_ANSWERED)
    @Requirement(
            value = {"I1", "E15"},
            law = "行政处罚法 第四十五条第一款")
    void whatThePartySaysIsAnswered() {
        refusedOpening(summary().spot().answeringNothing().opened());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WARNING", "FINE"})
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void nothingButAWarningOrAFineIsDecidedOnTheSpot(PenaltyKind kind) {
        Draft draft = Spot.draft(List.of(new Draft.Penalty(kind, kind.word())), 0);
        Answer answer = summary().opened(draft).attempt(Spot.decided(draft), staff.lead());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).contains(Policy.ONLY_WARNING_OR_FINE.rule());
    }

    @Test
    @Breaks(Policy.ONLY_WARNING_OR_FINE)
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void aSuspensionIsNotDecidedOnTheSpotThoughTheMatterKnowsIt() {
        Draft draft = Spot.draft(List.of(new Draft.Penalty(PenaltyKind.BUSINESS_SUSPENDED, "停业三日")), 0);
        refused(summary().opened(draft), Spot.decided(draft), staff.lead());
    }

    @Test
    @Breaks(Policy.ONLY_WARNING_OR_FINE)
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void noPenaltyIsNoDecisionOnTheSpot() {
        Draft draft = Spot.draft(List.of(), 0);
        refused(summary().opened(draft), Spot.decided(draft), staff.lead());
    }

    @Test
    @Breaks(Policy.WITHIN_SUMMARY_LIMIT)
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void aPersonIsNotFinedAboveTwoHundredYuanOnTheSpot() {
        Draft most = Spot.fined(Spot.MOST_FOR_A_PERSON);
        Draft above = Spot.fined(Spot.MOST_FOR_A_PERSON + 1);
        refused(summary().opened(spotOf(person(), above)), Spot.decided(above), staff.lead());
        summary().opened(spotOf(person(), most)).does(Spot.decided(most), staff.lead());
    }

    @Test
    @Breaks(Policy.WITHIN_SUMMARY_LIMIT)
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void anOrganisationIsNotFinedAboveThreeThousandYuanOnTheSpot() {
        Draft most = Spot.fined(Spot.MOST_FOR_A_FIRM);
        Draft above = Spot.fined(Spot.MOST_FOR_A_FIRM + 1);
        refused(summary().opened(spotOf(firm(), above)), Spot.decided(above), staff.lead());
        summary().opened(spotOf(firm(), most)).does(Spot.decided(most), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_THAN_SAID)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void nothingHeavierIsDecidedThanWasTold() {
        refused(
                summary().opened(Spot.fined(Spot.SMALL)),
                Spot.decided(Spot.fined(Spot.MOST_FOR_A_PERSON)),
                staff.lead());
    }

    @Test
    @Breaks(Policy.DECIDED_AT_ONCE)
    @Requirement(value = "I5", law = "行政处罚法 第五十一条")
    void whatWaitsUntilTomorrowIsNotDecidedOnTheSpot() {
        Conduct conduct = summary().opened(Spot.fined(Spot.SMALL));
        clock.advance(Duration.ofDays(1));
        refused(conduct, Spot.decided(Spot.fined(Spot.SMALL)), staff.lead());
        conduct.does(new TurnToOrdinary("需要进一步调查"), staff.lead());
    }

    @Test
    @Breaks(Policy.NO_CRIME_LEFT_BEHIND)
    @Requirement(value = "I24", law = "行政处罚法 第二十七条")
    void aSuspectedCrimeIsNotSettledOnTheSpot() {
        refused(
                summary().opened(summary().spot().suspectingACrime().opened()),
                Spot.decided(Spot.fined(Spot.SMALL)),
                staff.lead());
    }

    @Test
    @Breaks(Policy.ONE_FINE_FOR_ONE_ACT)
    @Requirement(value = "I10", law = "行政处罚法 第二十九条")
    void anActThatWasFinedOnTheSpotIsNotFinedAgain() {
        PartyFacts party = Samples.netCafe(Conduct.party());
        Draft draft = Spot.fined(Spot.SMALL);
        summary().opened(spotOf(party, draft)).does(Spot.decided(draft), staff.lead());
        refused(summary().opened(spotOf(party, draft)), Spot.decided(draft), staff.lead());
    }

    @Test
    @Breaks(Policy.WITHIN_LIMITATION)
    @Requirement(
            value = {"I11", "D11-term"},
            law = "行政处罚法 第三十六条")
    void nothingIsPenalisedOnTheSpotAfterTwoYears() {
        LocalDate old = LegalDates.today(clock).minusYears(2).minusDays(1);
        refused(
                summary().opened(summary().spot().violatedOn(old).opened()),
                Spot.decided(Spot.fined(Spot.SMALL)),
                staff.lead());
    }

    @Test
    @Breaks(Policy.HANDLER_OF_THIS_CASE)
    @Requirement(value = "I1", law = "行政处罚法 第四十二条第一款")
    void nobodyElseDecidesOnTheSpot() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        refused(summary().opened(Spot.fined(Spot.SMALL)), Spot.decided(Spot.fined(Spot.SMALL)), third);
    }

    @Test
    @Breaks(Policy.HANDED_OVER_AT_ONCE)
    @Requirement(value = "I5", law = "行政处罚法 第五十二条第一款")
    void theDecisionIsHandedOverOnTheSpot() {
        Conduct conduct = summary().decided(Spot.fined(Spot.SMALL));
        clock.advance(Duration.ofDays(1));
        refused(conduct, Spot.handedOver(clock.instant()), staff.lead());
    }

    @Test
    @Breaks(Policy.REFUSAL_NOTED)
    @Requirement(value = "I5", law = "行政处罚法 第五十二条第一款")
    void whoRefusesToSignIsNoted() {
        Conduct conduct = summary().decided(Spot.fined(Spot.SMALL));
        refused(conduct, new HandOver(clock.instant(), "方岚", false, null), staff.lead());
        conduct.does(new HandOver(clock.instant(), "方岚", false, "当事人拒绝签收，在场群众见证"), staff.lead());
    }

    @Test
    @Requirement(value = "G5", law = "行政处罚法 第五十八条")
    void anActOfTheOtherProcedureIsNotDoneInACaseOnTheSpot() {
        notHere(summary().opened(Spot.warned()), new ReviewAct.ConfirmNotMajor(), staff.lead());
        notHere(conduct().registered(), Spot.decided(Spot.warned()), staff.lead());
    }

    private void refusedOpening(OpenOnTheSpot opening) {
        long before = cases();
        Answer answer = desk.open(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
        assertThat(answer.body().at("/refusals/0/provision/article").asString()).isNotBlank();
        assertThat(cases()).isEqualTo(before);
    }

    private long cases() {
        return jdbc.sql("select count(*) from casework.case_file where agency_id = :agency")
                .param("agency", staff.agency().id())
                .query(Long.class)
                .single();
    }

    private OpenOnTheSpot spotOf(PartyFacts party, Draft proposed) {
        return summary().spot().of(party).proposing(proposed).opened();
    }

    private static PartyFacts person() {
        return new PartyFacts(PartyFacts.Kind.NATURAL_PERSON, "顾小满", Invented.identityNumber(), null, "云岭县长街8号", null);
    }

    private static PartyFacts firm() {
        return new PartyFacts(PartyFacts.Kind.LEGAL_PERSON, "云岭县星河歌舞娱乐有限公司", Conduct.party(), "祝远山", "云岭县长街9号", null);
    }
}
