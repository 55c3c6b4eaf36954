package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.casework.act.PropertyAct.Nature.NECESSITY;
import static org.mingjian.casework.act.PropertyAct.Nature.UNRELATED;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.CoercionAct.AbandonMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates before a measure is taken: who, on what power, how, and what must be left alone. */
class MeasureGateTests extends GateTest {

    private static final int NIGHT = 23;

    private Actor handler(String name) {
        return bureau.person(staff.agency(), name, Role.HANDLER, Bureau.certificate(), null);
    }

    /** The opening is refused by exactly the gates that the test names. */
    private void refusedToBegin(Seizing measure) {
        Answer answer = desk.begin(measure.proposed(), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(broken());
    }

    private void refusedToTake(Seizing measure) {
        Conduct conduct = coercion().approved(coercion().seizing());
        refused(conduct, measure.at(clock.instant()).implemented(), staff.lead());
    }

    @Test
    @Breaks(Policy.OFFICER_OF_THE_MEASURE)
    @Requirement(value = "B1", law = "行政强制法 第十七条第三款")
    void onlyItsOfficersHandleAMeasure() {
        Conduct conduct = coercion().approved(coercion().seizing());
        refused(conduct, new AbandonMeasure("不再需要"), handler("简竹"));
        conduct.does(new AbandonMeasure("不再需要"), staff.lead());
    }

    @Test
    @Breaks(Policy.HEAD_IS_ANOTHER)
    @Requirement(value = "I3", law = "行政强制法 第十八条第一项")
    void aHeadDoesNotApproveTheMeasureThatHeTakesHimself() {
        List<UUID> officers = List.of(staff.lead().officerId(), staff.head().officerId());
        Conduct conduct = coercion().proposed(coercion().seizing().officers(officers));
        refused(conduct, CoercionConduct.approval(), staff.head());
        conduct.does(CoercionConduct.approval(), staff.deputy());
    }

    @Test
    @Breaks(Policy.TAKEN_BY_TWO)
    @Requirement(
            value = {"I1", "B1"},
            law = "行政强制法 第十八条第二项")
    void oneOfficerAloneTakesNothing() {
        refusedToTake(coercion().seizing().officers(List.of(staff.lead().officerId())));
    }

    @Test
    @Breaks(Policy.QUALIFIED_TO_COERCE)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政强制法 第十七条第三款")
    void whoHasNoCertificateTakesNoPart() {
        Actor apprentice = bureau.person(staff.agency(), "舒白", Role.HANDLER, null, null);
        refusedToTake(coercion().seizing().officers(List.of(staff.lead().officerId(), apprentice.officerId())));
    }

    @Test
    @Breaks(Policy.RECORDED_AS_IT_WAS)
    @Requirement(value = "I22", law = "行政强制法 第十八条第七项")
    void whatHasNotHappenedIsNotRecorded() {
        Conduct conduct = coercion().approved(coercion().seizing());
        refused(
                conduct,
                coercion()
                        .seizing()
                        .at(clock.instant().plus(Duration.ofHours(1)))
                        .implemented(),
                staff.lead());
    }

    @Test
    @Breaks(Policy.MEASURE_EMPOWERED)
    @Requirement(value = "A1", law = "行政强制法 第十条、第十一条")
    void aMeasureThatItsBasisDoesNotProvideIsNotTaken() {
        var sealing = bureau.power(staff.agency(), "对违法场所的查封", "对有关的场所可以查封。");
        refusedToBegin(new Seizing(sealing.id(), staff.two(), clock.instant()));
    }

    @Test
    @Requirement(value = "A1", law = "行政强制法 第十条、第十一条")
    void aPowerToPenaliseIsNoPowerToCoerceNorTheOtherWayRound() {
        Answer coerced =
                desk.begin(new Seizing(staff.matter().id(), staff.two(), clock.instant()).proposed(), staff.lead());
        assertThat(coerced.status()).isEqualTo(400);
        assertThat(coerced.body().at("/refusals/0/field").asString()).isEqualTo("matterId");
        var power = bureau.power(staff.agency(), "对违法物品的扣押", "对有关的物品可以扣押。");
        Answer penalised = desk.register(
                Samples.lead(power.id(), Samples.netCafe(Conduct.party()), LegalDates.today(clock)), staff.lead());
        assertThat(penalised.status()).isEqualTo(400);
        assertThat(penalised.body().at("/refusals/0/reason").asString()).contains("行政强制事项");
    }

    @Test
    @Breaks(Policy.CONNECTED_CASE_KNOWN)
    @Requirement(value = "D18", law = "行政强制法 第二十七条")
    void theCaseThatAMeasureServesExists() {
        refusedToBegin(coercion().seizing().connectedTo("云文立〔1999〕1号"));
    }

    @Test
    @Breaks(Policy.TAKEN_AFTER_APPROVAL)
    @Requirement(value = "D18", law = "行政强制法 第十八条第一项")
    void nothingIsTakenBeforeItWasApproved() {
        Conduct conduct = coercion().approved(coercion().seizing());
        refused(
                conduct,
                coercion()
                        .seizing()
                        .at(clock.instant().minus(Duration.ofHours(1)))
                        .implemented(),
                staff.lead());
    }

    @Test
    @Breaks(Policy.MEASURE_ON_THINGS)
    @Requirement(value = "D18", law = "行政强制法 第二十二条")
    void whoMayFreezeMayNotSeize() {
        Seizing freeze = coercion().freezing("6217" + System.nanoTime(), "30000");
        refused(coercion().approved(freeze), freeze.at(clock.instant()).implemented(), staff.lead());
    }

    @Test
    @Breaks(Policy.MEASURE_ON_DEPOSITS)
    @Requirement(value = "D18", law = "行政强制法 第二十九条第一款")
    void whoMaySeizeMayNotFreeze() {
        Seizing seizure = coercion().seizing();
        refused(coercion().approved(seizure), seizure.at(clock.instant()).frozen(), staff.lead());
    }

    @Test
    @Breaks(Policy.SHOWN_AT_THE_SCENE)
    @Requirement(value = "B2", law = "行政强制法 第十八条第三项")
    void theCertificateIsShown() {
        refusedToTake(coercion().seizing().hidingTheCertificate());
    }

    @Test
    @Breaks(Policy.PARTY_CALLED)
    @Requirement(value = "B3", law = "行政强制法 第十八条第四项")
    void thePartyIsCalled() {
        refusedToTake(coercion().seizing().callingNobody());
    }

    @Test
    @Breaks(Policy.TOLD_AT_THE_SCENE)
    @Requirement(value = "B3", law = "行政强制法 第十八条第五项")
    void reasonsAndRightsAreToldOnTheSpot() {
        refusedToTake(coercion().seizing().tellingNothing());
    }

    @Test
    @Breaks(Policy.PARTY_HEARD)
    @Requirement(value = "E15", law = "行政强制法 第十八条第六项")
    void whatThePartySaysIsAnswered() {
        refusedToTake(coercion().seizing().answeringNothing());
    }

    @Test
    @Breaks(Policy.SCENE_SIGNED)
    @Requirement(value = "D1", law = "行政强制法 第十八条第八项")
    void theRecordIsSignedOrTheRefusalNoted() {
        refusedToTake(coercion().seizing().unsigned());
    }

    @Test
    @Breaks(Policy.WITNESSED_IN_ABSENCE)
    @Requirement(value = "D1", law = "行政强制法 第十八条第九项")
    void inThePartysAbsenceAWitnessIsThere() {
        refusedToTake(coercion().seizing().inAbsence(null));
        coercion().implemented(coercion().seizing().inAbsence("街道办事处工作人员"));
    }

    @Test
    @Breaks(Policy.GIVEN_AT_THE_SCENE)
    @Requirement(value = "D18", law = "行政强制法 第二十四条第一款")
    void decisionAndListAreHandedOverOnTheSpot() {
        refusedToTake(coercion().seizing().givingNothing());
    }

    @Test
    @Breaks(Policy.PROPERTY_RELATED)
    @Requirement(value = "I14", law = "行政强制法 第二十三条第一款")
    void whatHasNothingToDoWithTheViolationIsLeftAlone() {
        refusedToTake(coercion().seizing().items(Seizing.item("私人轿车", null, UNRELATED, "1", "辆")));
    }

    @Test
    @Breaks(Policy.NO_NECESSITIES)
    @Requirement(value = "I14", law = "行政强制法 第二十三条第一款")
    void dailyNecessitiesAreLeftAlone() {
        refusedToTake(coercion().seizing().items(Seizing.item("炊具", null, NECESSITY, "1", "套")));
    }

    @Test
    @Breaks(Policy.NOT_HELD_BEFORE)
    @Requirement(value = "I14", law = "行政强制法 第二十三条第二款")
    void whatIsUnderAMeasureAlreadyIsNotTakenAgain() {
        refusedToTake(coercion().seizing().sealedElsewhere());
        String account = "6217" + System.nanoTime();
        coercion().frozen(account);
        refusedToBegin(coercion().freezing(" " + account, "100"));
    }

    @Test
    @Breaks(Policy.UNTIMELINESS_EXPLAINED)
    @Requirement(value = "I15", law = "行政强制法 第四十三条第一款(参照)")
    void atNightAMeasureNeedsAReason() {
        Conduct conduct = coercion().approved(coercion().seizing());
        clock.moveTo(
                LegalDates.today(clock).atTime(NIGHT, 0).atZone(LegalDates.ZONE).toInstant());
        refused(conduct, coercion().seizing().unexplained().implemented(), staff.lead());
        conduct.does(coercion().seizing().implemented(), staff.lead());
    }

    @Test
    @Breaks(Policy.FREEZE_PROPORTIONATE)
    @Requirement(value = "I14", law = "行政强制法 第二十九条第二款")
    void noMoreIsFrozenThanTheViolationIsAbout() {
        String account = "6217" + System.nanoTime();
        Conduct conduct = coercion().approved(coercion().freezing(account, "30000"));
        Seizing more = coercion().seizing().by(Seizure.FREEZE).items(Seizing.account(account, "50000.01"));
        refused(conduct, more.at(clock.instant()).frozen(), staff.lead());
    }
}
