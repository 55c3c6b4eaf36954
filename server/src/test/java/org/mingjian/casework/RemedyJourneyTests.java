package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct.Archive;
import org.mingjian.casework.act.ExecutionAct.Retention;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.act.RemedyAct.AnswerRemedy;
import org.mingjian.casework.act.RemedyAct.CorrectPaper;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.act.ReviewAct.ConfirmNotMajor;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Reconsideration, lawsuit, revocation, correction and refund, through the API. */
class RemedyJourneyTests extends CaseTest {

    private static final long FINE = Samples.LIGHT_FINE;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }

    @Test
    @Requirement(
            value = "D30",
            law = {"行政复议法 第四十八条", "行政复议法 第六十一条"})
    void anUpheldDecisionIsAnsweredInTimeAndGoesOn() {
        Conduct disputed = conduct().served(FINE).does(Remedies.reconsideration(today()), staff.lead());
        assertThat(view(disputed)
                        .path("deadlines")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .contains("D30")
                .doesNotContain("D31");
        disputed.does(new AnswerRemedy(today(), "处罚事实清楚、程序合法、裁量适当"), staff.lead());
        assertThat(view(disputed)
                        .path("deadlines")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .doesNotContain("D30");
        disputed.does(Remedies.outcome(Ruling.UPHELD, today()), staff.lead())
                .does(Samples.paid(FINE, clock.instant(), UUID.randomUUID()), staff.lead())
                .does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(value = "D31", law = "行政诉讼法 第六十七条")
    void aLawsuitIsAnsweredWithinFifteenDays() {
        Conduct sued = conduct().served(FINE).does(Remedies.lawsuit(today()), staff.lead());
        JsonNode term = view(sued)
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("id").asString().equals("D31"))
                .findFirst()
                .orElseThrow();
        assertThat(term.path("dueOn").asString()).isEqualTo(today().plusDays(15).toString());
    }

    @Test
    @Requirement(
            value = {"E14", "I12"},
            law = "行政复议法 第六十三条")
    void aLowerFineSendsTheRestBack() {
        Conduct changed = conduct()
                .served(FINE)
                .does(Samples.paid(FINE, clock.instant(), UUID.randomUUID()), staff.lead())
                .does(Remedies.reconsideration(today()), staff.lead())
                .does(Remedies.changed(today(), FINE / 2), staff.lead());
        changed.does(Remedies.refund(today(), FINE / 2), staff.lead()).does(Samples.closed(), staff.head());
        assertThat(view(changed).path("stage").asString()).isEqualTo("CLOSED");
    }

    @Test
    @Requirement(
            value = "I10",
            law = {"行政处罚法 第七十五条第二款", "行政处罚法 第二十九条"})
    void aRevokedDecisionMakesRoomForANewOneOnTheSameAct() {
        var lead = Samples.lead(staff.matter().id(), Samples.netCafe(Conduct.party()), today());
        Conduct first = served(conduct().registered(lead));
        assertThat(standing(first)).isOne();
        first.does(new RevokeDecision("送达对象有误", "同意撤销"), staff.head());
        assertThat(standing(first)).isZero();
        Conduct second = served(conduct().registered(lead));
        assertThat(standing(second)).isOne();
    }

    private Conduct served(Conduct registered) {
        return registered
                .fileNow()
                .investigateNow()
                .does(Samples.concluded(FINE), staff.lead())
                .does(new ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today()), staff.lead())
                .does(new WaiveStatement(true, today()), staff.lead())
                .does(Samples.rechecked(), staff.lead())
                .does(Samples.decided(), staff.head())
                .does(Samples.served(staff.two(), clock.instant()), staff.lead());
    }

    private long standing(Conduct conduct) {
        return jdbc.sql("select count(*) from casework.fined_act where case_id = :id")
                .param("id", conduct.caseId())
                .query(Long.class)
                .single();
    }

    @Test
    @Requirement(value = "D30", law = "行政处罚法 第七十五条第二款")
    void aSlipOfThePenIsCorrectedByAPaperOfItsOwn() {
        Conduct corrected = conduct().served(FINE).does(new CorrectPaper("长街二十六号", "长街二十八号", "门牌号打印错误"), staff.head());
        assertThat(view(corrected)
                        .path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .contains("补正通知书");
    }

    @Test
    @Requirement(value = "D30", law = "行政处罚法 第七十五条第二款")
    void evenAnArchivedDecisionCanBeRevoked() {
        Conduct archived = conduct().closed(FINE).does(new Archive(1, Retention.TEN_YEARS), staff.lead());
        archived.does(Remedies.lawsuit(today()), staff.lead())
                .does(Remedies.outcome(Ruling.REVOKED, today()), staff.lead())
                .does(Remedies.refund(today(), FINE), staff.lead())
                .does(Samples.closed(), staff.head());
    }
}
