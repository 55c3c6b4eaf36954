package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.identity.IdentityNumber;

/** The gates before a lead is registered and a case is filed. */
class LeadGateTests extends GateTest {

    @ParameterizedTest
    @ValueSource(strings = {"92539926MA00000100", "9253992*MA0000010X", "not a code"})
    @Breaks(Policy.PARTY_IDENTIFIED)
    @Requirement({"D16", "D5"})
    void aLeadNeedsACodeThatIsRight(String code) {
        refusedLead(lead(Samples.netCafe(code), today().minusDays(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"539926199001010000", "5399261990****0019", "53992619900230001X"})
    @Breaks(Policy.PARTY_IDENTIFIED)
    @Requirement({"D16", "D5"})
    void aPersonNeedsAnIdentityNumberThatIsRight(String number) {
        refusedLead(lead(person(number), today().minusDays(3)));
    }

    @Test
    @Breaks(Policy.NOT_IN_THE_FUTURE)
    @Requirement(value = "I22", law = "行政处罚法 第四十七条")
    void aViolationOfTomorrowIsNoLead() {
        refusedLead(lead(Samples.netCafe(Conduct.party()), today().plusDays(1)));
    }

    @Test
    @Breaks(Policy.REGISTERED_IN_ORDER)
    @Requirement({"I22", "D16"})
    void aLeadIsNotRegisteredBeforeAnEarlierOne() {
        conduct().registered();
        clock.advance(Duration.ofMinutes(-1));
        refusedLead(lead(Samples.netCafe(Conduct.party()), today().minusDays(3)));
    }

    @Test
    @Breaks(Policy.FILING_PROPOSED)
    @Requirement(value = "F2", law = "行政处罚法 第五十四条第二款")
    void aCaseIsNotFiledAgainstTheFindingOfTheCheck() {
        Conduct conduct = conduct().registered().does(new LeadAct.VerifyLead("查无实据", false, "建议不予立案"), staff.lead());
        refused(conduct, filing(staff.lead(), staff.assisting()), staff.head());
    }

    @Test
    @Breaks(Policy.TWO_DIFFERENT_OFFICERS)
    @Requirement(
            value = {"I1", "E3"},
            law = "行政处罚法 第四十二条第一款")
    void oneOfficerTwiceIsNotTwo() {
        refused(conduct().verified(), filing(staff.lead(), staff.lead()), staff.head());
    }

    @Test
    @Breaks(Policy.TWO_DIFFERENT_OFFICERS)
    @Requirement(
            value = {"I1", "B4"},
            law = "行政处罚法 第四十二条第一款")
    void anOfficerOfAnotherAgencyIsNotNamed() {
        Actor stranger = bureau.found().lead();
        refused(conduct().verified(), filing(staff.lead(), stranger), staff.head());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B4"},
            law = "行政处罚法 第四十二条第一款")
    void anOfficerWithoutACertificateIsNotNamed() {
        Actor uncertified = bureau.person(staff.agency(), "贺新", Role.HANDLER, null, null);
        refused(conduct().verified(), filing(staff.lead(), uncertified), staff.head());
    }

    @Test
    @Breaks(Policy.WITHIN_LIMITATION)
    @Requirement(
            value = {"I11", "D11-term"},
            law = "行政处罚法 第三十六条")
    void twoYearsAndADayAfterTheViolationNoCaseIsFiled() {
        Conduct late = registeredAndVerified(
                lead(Samples.netCafe(Conduct.party()), today().minusYears(2).minusDays(1)));
        refused(late, filing(staff.lead(), staff.assisting()), staff.head());
    }

    @Test
    @Requirement(
            value = {"I11", "D11-term"},
            law = "行政处罚法 第三十六条")
    void onTheLastDayOfTheTwoYearsACaseIsFiled() {
        Conduct lastDay = registeredAndVerified(lead(Samples.netCafe(Conduct.party()), today().minusYears(2)));
        assertThat(lastDay.attempt(filing(staff.lead(), staff.assisting()), staff.head())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Breaks(Policy.WITHIN_LIMITATION)
    @Requirement(
            value = {"I11", "D11-term"},
            law = "行政处罚法 第三十六条")
    void aViolationFromBeforeTheLawInForceIsRegisteredAndRefusedAtFiling() {
        Conduct ancient = registeredAndVerified(lead(Samples.netCafe(Conduct.party()), LocalDate.of(1999, 5, 1)));
        refused(ancient, filing(staff.lead(), staff.assisting()), staff.head());
    }

    @Test
    @Breaks(Policy.PARTY_OF_AGE)
    @Requirement(value = "I11", law = "行政处罚法 第三十条")
    void aChildBelowFourteenIsNotPenalised() {
        LocalDate violation = today().minusDays(3);
        Conduct child = registeredAndVerified(lead(person(born(violation.minusYears(14))), violation));
        refused(child, filing(staff.lead(), staff.assisting()), staff.head());
    }

    private Conduct registeredAndVerified(RegisterLead lead) {
        return conduct().registered(lead).does(Samples.verified(), staff.lead());
    }

    private void refusedLead(RegisterLead lead) {
        long before = leads();
        Answer answer = desk.register(lead, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
        assertThat(answer.body().at("/refusals/0/provision/source").asString()).isNotBlank();
        assertThat(leads()).isEqualTo(before);
    }

    private long leads() {
        return jdbc.sql("select count(*) from casework.case_file where agency_id = :agency")
                .param("agency", staff.agency().id())
                .query(Long.class)
                .single();
    }

    private RegisterLead lead(PartyFacts party, LocalDate violation) {
        RegisterLead lead = Samples.lead(staff.matter().id(), party, today());
        return new RegisterLead(
                lead.source(),
                lead.receivedOn(),
                lead.summary(),
                lead.matterId(),
                lead.suspectedViolation(),
                violation,
                null,
                party);
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private static LeadAct.FileCase filing(Actor lead, Actor assisting) {
        return Samples.filed(lead.officerId(), assisting.officerId());
    }

    private static PartyFacts person(String number) {
        return new PartyFacts(PartyFacts.Kind.NATURAL_PERSON, "顾小满", number, null, "云岭县长街8号", null);
    }

    private static String born(LocalDate day) {
        String first17 = Bureau.REGION + day.toString().replace("-", "") + "002";
        return first17 + IdentityNumber.checkCharacter(first17);
    }
}
