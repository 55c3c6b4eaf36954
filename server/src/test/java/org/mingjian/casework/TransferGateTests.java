package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.LeadAct.Source;
import org.mingjian.casework.act.TransferAct.Answer;
import org.mingjian.casework.act.TransferAct.AskPoliceReview;
import org.mingjian.casework.act.TransferAct.DecideTransfer;
import org.mingjian.casework.act.TransferAct.HandOverGoods;
import org.mingjian.casework.act.TransferAct.ResumeCase;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import tools.jackson.databind.JsonNode;

/** 移送: a suspected crime to the police, another agency's matter to that agency, and nothing passed on. */
class TransferGateTests extends GateTest {

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private Conduct proposed() {
        return conduct().filed().does(Transfers.proposed(staff.two()), staff.lead());
    }

    private Conduct transferred() {
        return proposed().does(Transfers.approved(), staff.head()).does(Transfers.toThePolice(), staff.head());
    }

    private Conduct answered(Answer answer) {
        return transferred().does(Transfers.answered(answer, today()), staff.lead());
    }

    private JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }

    private List<String> clocks(Conduct conduct) {
        return view(conduct)
                .path("deadlines")
                .valueStream()
                .map(one ->
                        one.path("title").asString() + " " + one.path("dueOn").asString())
                .toList();
    }

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(value = "E18", law = "行政执法机关移送涉嫌犯罪案件的规定 第五条第一款")
    void oneOfficerAloneReportsNoCrime() {
        refused(conduct().filed(), Transfers.proposed(List.of(staff.lead().officerId())), staff.lead());
    }

    @Test
    @Breaks(Policy.NO_TRANSFER_PROPOSED)
    @Requirement(value = "E18", law = "行政执法机关移送涉嫌犯罪案件的规定 第五条第一款")
    void oneReportWaitsForTheHeadAtATime() {
        refused(proposed(), Transfers.proposed(staff.two()), staff.lead());
    }

    @Test
    @Breaks(Policy.TRANSFER_PROPOSED)
    @Requirement(value = "E18", law = "行政执法机关移送涉嫌犯罪案件的规定 第五条第二款")
    void theHeadDecidesOnAReport() {
        refused(conduct().filed(), Transfers.approved(), staff.head());
    }

    @Test
    @Breaks(Policy.TRANSFER_APPROVED)
    @Requirement(
            value = {"E18", "I24"},
            law = {"行政处罚法 第二十七条", "行政执法机关移送涉嫌犯罪案件的规定 第五条"})
    void noSuspectedCrimeIsTransferredWithoutTheHeadsDecision() {
        refused(proposed(), Transfers.toThePolice(), staff.head());
        Conduct declined = proposed().does(new DecideTransfer(false, "没有达到立案标准"), staff.head());
        refused(declined, Transfers.toThePolice(), staff.head());
    }

    @Test
    @Requirement(
            value = {"D33", "E18", "G9"},
            law = "行政执法机关移送涉嫌犯罪案件的规定 第五条")
    void theHeadHasThreeDaysAndTheHandingOverADay() {
        Conduct proposed = proposed();
        assertThat(clocks(proposed)).contains("决定是否移送涉嫌犯罪案件 " + today().plusDays(3));
        proposed.does(Transfers.approved(), staff.head());
        assertThat(clocks(proposed))
                .contains("移送公安机关 " + today().plusDays(1))
                .noneMatch(clock -> clock.startsWith("决定是否移送"));
        proposed.does(Transfers.toThePolice(), staff.head());
        assertThat(clocks(proposed)).noneMatch(clock -> clock.startsWith("移送公安机关"));
        assertThat(view(proposed)
                        .path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .contains("案件移送书");
    }

    @Test
    @Breaks(Policy.NOT_PASSED_ON)
    @Requirement(
            value = {"I23", "E17"},
            law = "行政处罚法 第二十五条第二款")
    void whatAnotherAgencyTransferredIsNotPassedOnButDesignated() {
        Conduct received = conduct()
                .registered(from(
                        Source.TRANSFERRED,
                        Samples.lead(staff.matter().id(), Samples.netCafe(Conduct.party()), today())))
                .fileNow();
        refused(received, Transfers.toAnotherAgency(), staff.head());
        received.does(Transfers.designated("云岭县公安局", today()), staff.lead());
        refused(received, Transfers.toAnotherAgency(), staff.head());
        received.does(Transfers.designated(Transfers.OTHER_AGENCY, today()), staff.lead())
                .does(Transfers.toAnotherAgency(), staff.head());
    }

    private static RegisterLead from(Source source, RegisterLead lead) {
        return new RegisterLead(
                source,
                lead.receivedOn(),
                lead.summary(),
                lead.matterId(),
                lead.suspectedViolation(),
                lead.violationOn(),
                lead.informant(),
                lead.party());
    }

    @Test
    @Breaks(Policy.CRIME_TRANSFERRED)
    @Requirement(value = "E18", law = "行政执法机关移送涉嫌犯罪案件的规定 第八条")
    void thePoliceAnswerOnlyWhatWentToThem() {
        Conduct elsewhere = conduct().filed().does(Transfers.toAnotherAgency(), staff.head());
        refused(elsewhere, Transfers.answered(Answer.FILED, today()), staff.lead());
    }

    @Test
    @Breaks(Policy.POLICE_FILED)
    @Requirement(
            value = {"D34", "E18"},
            law = "行政执法机关移送涉嫌犯罪案件的规定 第十二条")
    void goodsFollowWithinThreeDaysOnceThePoliceTookTheCaseUp() {
        HandOverGoods handed = new HandOverGoods(today(), "木材二十二立方米，移交清单一份");
        refused(transferred(), handed, staff.lead());
        Conduct filed = answered(Answer.FILED);
        assertThat(clocks(filed)).contains("移交涉案物品和材料 " + today().plusDays(3));
        filed.does(handed, staff.lead());
        assertThat(clocks(filed)).isEmpty();
    }

    @Test
    @Breaks(Policy.POLICE_REFUSED)
    @Requirement(
            value = {"D35", "E18"},
            law = {"行政执法机关移送涉嫌犯罪案件的规定 第九条", "行政执法机关移送涉嫌犯罪案件的规定 第十条"})
    void whatThePoliceDoNotTakeUpIsReviewedOrGoesOn() {
        refused(answered(Answer.FILED), new ResumeCase("依法处罚"), staff.head());
        Conduct back = answered(Answer.NOT_FILED);
        assertThat(clocks(back)).contains("对不予立案提请复议 " + today().plusDays(3));
        back.does(new AskPoliceReview(today(), "云岭县公安局", "已达立案标准"), staff.lead());
        assertThat(clocks(back)).isEmpty();
        clock.advance(Duration.ofDays(1));
        back.does(new ResumeCase("公安机关复议维持，依法应当给予行政处罚"), staff.head());
        assertThat(view(back).path("stage").asString()).isEqualTo("INVESTIGATING");
    }
}
