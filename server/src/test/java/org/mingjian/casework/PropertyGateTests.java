package org.mingjian.casework;

import static org.mingjian.casework.CoercionConduct.BOOKS;
import static org.mingjian.casework.CoercionConduct.PRINTER;
import static org.mingjian.casework.CoercionConduct.portion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PropertyAct.DisposeProperty;
import org.mingjian.casework.act.PropertyAct.IssueProperty;
import org.mingjian.casework.act.PropertyAct.Purpose;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.act.PropertyAct.TreatProperty;
import org.mingjian.casework.act.PropertyAct.Treated;
import org.mingjian.casework.act.PropertyAct.Treatment;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates around what was taken: who keeps it, where it goes, and that nothing is lost on the way. */
class PropertyGateTests extends GateTest {

    private static TreatProperty treated(String decision, String quantity) {
        return new TreatProperty(
                decision, List.of(new Treated(1, new BigDecimal(quantity), Treatment.CONFISCATE)), "同意。");
    }

    @Test
    @Breaks(Policy.LIFTED_ITEMS_BOUND)
    @Requirement(value = "I13", law = "行政强制法 第二十八条第一款")
    void onlyWhatIsUnderTheMeasureIsReleased() {
        Conduct conduct = coercion().implemented();
        refused(conduct, CoercionConduct.lift(3), staff.head());
        conduct.does(CoercionConduct.lift(2), staff.head());
        refused(conduct, CoercionConduct.lift(2), staff.head());
    }

    @Test
    @Breaks(Policy.CUSTODIAN_IS_ANOTHER)
    @Requirement(
            value = {"I3", "D18"},
            law = "行政强制法 第二十六条第一款")
    void whoHandlesTheCaseDoesNotKeepItsProperty() {
        Actor lead = staff.lead();
        Actor both = new Actor(
                lead.accountId(), lead.officerId(), lead.agencyId(), lead.name(), Set.of(Role.HANDLER, Role.CUSTODIAN));
        refused(coercion().implemented(), coercion().store(BOOKS), both);
    }

    @Test
    @Breaks(Policy.SUCCESSOR_KEEPS_NOTHING)
    @Requirement(value = "I3", law = "行政强制法 第二十六条第一款")
    void whoKeptThePropertyDoesNotTakeTheCaseOver() {
        Actor keeper = bureau.person(staff.agency(), "储安", Role.CUSTODIAN, Bureau.certificate(), null);
        Conduct conduct = coercion().implemented().does(coercion().store(BOOKS), keeper);
        refused(conduct, Samples.replaced(staff.assisting().officerId(), keeper.officerId()), staff.head());
    }

    @Test
    @Breaks(Policy.NOTHING_FROZEN_MOVES)
    @Requirement(value = "D18", law = "行政强制法 第二十九条第一款")
    void depositsStayWithTheBank() {
        refused(
                coercion().frozen("6217" + System.nanoTime()),
                coercion().store(portion(1, "30000")),
                coercion().custodian());
    }

    @Test
    @Breaks(Policy.QUANTITIES_BALANCE)
    @Requirement(
            value = {"I13", "D18"},
            law = "行政强制法 第二十六条第一款")
    void noMoreGoesInThanWasTakenAndNoMoreOutThanIsIn() {
        CoercionConduct coercion = coercion();
        Conduct conduct = coercion.implemented();
        refused(conduct, coercion.store(portion(1, "120.001")), coercion.custodian());
        refused(conduct, coercion.store(portion(3, "1")), coercion.custodian());
        conduct.does(coercion.store(portion(1, "100")), coercion.custodian());
        refused(conduct, coercion.store(portion(1, "21")), coercion.custodian());
        refused(conduct, coercion.issue(Purpose.TESTING, portion(1, "60"), portion(1, "41")), coercion.custodian());
    }

    @Test
    @Breaks(Policy.TAKEN_OUT_BY_OFFICER)
    @Requirement(value = "D18", law = "行政强制法 第二十六条第一款")
    void onlyAnOfficerOfTheCaseTakesThingsOut() {
        refused(
                coercion().stored(),
                new IssueProperty(
                        clock.instant(), Purpose.TESTING, staff.deputy().officerId(), List.of(BOOKS)),
                coercion().custodian());
    }

    @Test
    @Breaks(Policy.CONFISCATED_BY_DECISION)
    @Requirement(value = "I13", law = "行政强制法 第二十七条")
    void nothingIsConfiscatedWithoutADecisionOfPenalty() {
        refused(coercion().implemented(), treated("云文罚〔1999〕1号", "120"), staff.head());
    }

    @Test
    @Breaks(Policy.TREATED_WHAT_IS_BOUND)
    @Requirement(value = "I13", law = "行政强制法 第二十七条")
    void noMoreIsConfiscatedThanIsUnderTheMeasure() {
        PartyFacts party = Samples.netCafe(Conduct.party());
        Conduct penalty = conduct()
                .registered(Samples.lead(staff.matter().id(), party, LegalDates.today(clock)))
                .fileNow()
                .investigateNow()
                .does(Samples.concluded(Samples.LIGHT_FINE), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(LegalDates.today(clock)), staff.lead())
                .does(new NoticeAct.WaiveStatement(true, LegalDates.today(clock)), staff.lead())
                .does(Samples.rechecked(), staff.lead())
                .does(Samples.decided(), staff.head());
        String number = desk.get("/api/casework/cases/" + penalty.caseId(), staff.lead())
                .body()
                .path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals("行政处罚决定书"))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asString();
        refused(coercion().implemented(coercion().seizing().of(party)), treated(number, "121"), staff.head());
    }

    @Test
    @Breaks(Policy.DISPOSED_AS_DECIDED)
    @Requirement(value = "I13", law = "行政强制法 第二十七条")
    void nothingIsDisposedOfThatWasNotDecidedOn() {
        refused(
                coercion().implemented(),
                new DisposeProperty(clock.instant(), staff.two(), "化浆销毁", "销毁1号", List.of(BOOKS)),
                staff.lead());
    }

    @Test
    @Breaks(Policy.RETURNED_AFTER_RELEASE)
    @Requirement(value = "I13", law = "行政强制法 第二十八条第二款")
    void whatIsUnderTheMeasureIsNotGivenBackAndNothingTwice() {
        CoercionConduct coercion = coercion();
        Conduct conduct = coercion.implemented();
        refused(conduct, coercion.giveBack(BOOKS), staff.lead());
        conduct.does(CoercionConduct.lift(2), staff.head()).does(coercion.giveBack(PRINTER), staff.lead());
        refused(conduct, coercion.giveBack(BOOKS), staff.lead());
    }

    @Test
    @Breaks(Policy.PARTY_TOLD_OF_TRANSFER)
    @Requirement(value = "I24", law = "行政强制法 第二十一条")
    void thePartyIsToldWhereItsPropertyGoes() {
        refused(coercion().implemented(), new TransferProperty("云岭县公安局", "涉嫌犯罪", null, "收据1号"), staff.head());
    }

    @Test
    @Breaks(Policy.STORE_EMPTY)
    @Requirement(value = "D18", law = "行政强制法 第二十六条第一款")
    void whatIsInTheStoreIsGivenOutBeforeItIsTransferred() {
        refused(
                coercion().stored(),
                new TransferProperty("云岭县公安局", "涉嫌犯罪", LegalDates.today(clock), "收据1号"),
                staff.head());
    }

    @Test
    @Breaks(Policy.PROPERTY_ACCOUNTED_FOR)
    @Requirement(value = "I13", law = "行政强制法 第二十八条第二款")
    void aCaseIsNotClosedWhilePropertyIsOwed() {
        refused(coercion().lifted(), Samples.closed(), staff.head());
    }
}
