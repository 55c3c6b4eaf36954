package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.CourtAct.ObjectToCourt;
import org.mingjian.casework.act.CourtAct.RecordAcceptance;
import org.mingjian.casework.act.CourtAct.RecordCourtExecution;
import org.mingjian.casework.act.CourtAct.RecordRefusal;
import org.mingjian.casework.act.CourtAct.RecordRuling;
import org.mingjian.casework.act.EnforcementAct.DecideAtOnce;
import org.mingjian.casework.act.EnforcementAct.ImposeSurcharge;
import org.mingjian.casework.act.EnforcementAct.RecheckObjection;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.InterruptionAct.Instalment;
import org.mingjian.casework.act.InterruptionAct.ResumeBroken;
import org.mingjian.casework.act.InterruptionAct.ResumeExecution;
import org.mingjian.casework.act.InterruptionAct.ReversalGround;
import org.mingjian.casework.act.InterruptionAct.ReverseExecution;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Executions through the API, from the unperformed decision to the archive. */
class ExecutionJourneyTests extends CaseTest {

    @Autowired
    private ExecutionLapses lapses;

    @Test
    @Requirement(
            value = {"D1", "I12", "I15"},
            law = {"行政强制法 第三十四条", "行政强制法 第三十五条、第五十四条", "行政强制法 第三十七条第一款", "行政强制法 第三十八条", "行政强制法 第四十七条"})
    void anUnpaidFineGoesFromTheSurchargeThroughTheDemandToTheTransferAndTheArchive() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        execution.days(35);
        conduct.does(new ImposeSurcharge("同意加处罚款"), staff.head());
        execution.demanded(conduct);
        conduct.does(new RecordObjection(clock.instant(), "方岚", "请求减免加处罚款"), staff.lead())
                .does(new RecheckObjection("没有法定减免情形", false), staff.lead());
        execution.days(11);
        conduct.does(execution.decision(ExecutionManner.TRANSFER), staff.head()).does(execution.served(), staff.lead());
        conduct.does(execution.transfer(execution.left(conduct)), staff.lead())
                .does(Samples.closed(), staff.head())
                .does(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS), staff.lead());
        JsonNode view = execution.view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("强制执行程序");
        assertThat(view.path("leadNumber").asString()).contains("强执〔");
        assertThat(titles(view))
                .containsExactlyInAnyOrder("加处罚款决定书", "催告书", "陈述申辩笔录", "行政强制执行决定书", "送达回证", "划拨存款通知书", "结案审批表");
    }

    @Test
    @Requirement(
            value = {"D1", "I12"},
            law = {"行政强制法 第三十五条", "行政强制法 第三十七条第二款", "行政强制法 第四十五条"})
    void thePapersSayWhatTheLawAsksFor() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        execution.days(35);
        conduct.does(new ImposeSurcharge("同意加处罚款"), staff.head());
        execution.demanded(conduct);
        execution.days(11);
        conduct.does(execution.decision(ExecutionManner.TRANSFER), staff.head());
        JsonNode view = execution.view(conduct);
        assertThat(paper(view, "加处罚款决定书")).contains("每日按罚款数额的3%", "不超出罚款数额", "¥5,000.00");
        assertThat(paper(view, "催告书")).contains("到云岭农村商业银行府前支行缴纳", "¥10,000.00", "有权进行陈述和申辩");
        assertThat(paper(view, "行政强制执行决定书"))
                .contains("云岭县青禾网吧", "云岭县长街26号", "划拨存款、汇款", "《云岭县虚构法》第九条")
                .contains("申请行政复议", "提起行政诉讼", staff.agency().name());
    }

    @Test
    @Requirement(value = "D1", law = "行政强制法 第三十七条第三款")
    void whoHidesPropertyDuringTheDemandIsExecutedAtOnce() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        execution.days(35);
        execution.demanded(conduct);
        conduct.does(
                new DecideAtOnce(ExecutionManner.TRANSFER, "划拨", execution.today(), "正在转移存款", "银行流水显示当日转出大额存款"),
                staff.head());
        assertThat(paper(execution.view(conduct), "行政强制执行决定书")).contains("第三十七条第三款", "银行流水");
    }

    @Test
    @Requirement(
            value = {"I12", "D07"},
            law = {"行政处罚法 第七十三条第三款", "行政强制法 第四十五条"})
    void daysOfReconsiderationBearNoSurcharge() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        long before = execution.left(conduct);
        Conduct decided = execution.decision().does(Remedies.reconsideration(execution.today()), staff.lead());
        long that = execution.left(conduct);
        assertThat(that).isLessThan(before);
        execution.days(60);
        assertThat(execution.left(conduct)).isEqualTo(that);
        decided.does(Remedies.outcome(Ruling.UPHELD, execution.today()), staff.lead());
        execution.days(5);
        assertThat(execution.left(conduct)).isGreaterThan(that);
    }

    @Test
    @Requirement(
            value = {"D1", "D22"},
            law = {"行政强制法 第五十条、第五十一条", "行政强制法 第五十一条第一款第二项", "行政强制法 第五十一条第一款第三项、第四项"})
    void anotherClearsAwayWhatThePartyLeftAndThePartyPaysTheCosts() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.substituted().does(execution.reminder(), staff.lead());
        assertThat(clocks(execution.view(conduct))).contains("D22");
        execution.days(6);
        conduct.does(execution.cleared(280_000, true, null), staff.lead());
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("IN_EXECUTION");
        assertThat(execution.left(conduct)).isEqualTo(280_000);
        conduct.does(Samples.paid(280_000, clock.instant(), conduct.caseId()), staff.lead());
        JsonNode view = execution.view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("EXECUTED");
        assertThat(paper(view, "代履行决定书")).contains("云岭清运有限公司", "废料约3吨", "¥3,000.00", "申请行政复议");
        assertThat(paper(view, "强制执行笔录")).contains("¥2,800.00", "当事人签名");
    }

    @Test
    @Requirement(
            value = {"D1", "I12"},
            law = {"行政强制法 第四十二条第一款", "行政强制法 第四十二条第二款"})
    void anAgreementLetsOffSurchargeUntilItIsBrokenAndTheExecutionGoesOn() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        long left = execution.left(conduct);
        long half = (left - 200_000) / 2;
        conduct.does(
                execution.agreement(
                        200_000,
                        "已安装身份核验设备",
                        new Instalment(execution.today().plusDays(10), half),
                        new Instalment(execution.today().plusDays(40), left - 200_000 - half)),
                staff.head());
        assertThat(paper(execution.view(conduct), "执行协议")).contains("减免加处的罚款", "¥2,000.00");
        conduct.does(Samples.paid(half, clock.instant(), conduct.caseId()), staff.lead());
        execution.days(45);
        conduct.does(new ResumeBroken("第二期没有缴纳"), staff.lead());
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("IN_EXECUTION");
        assertThat(execution.left(conduct)).isEqualTo(left - half);
        conduct.does(execution.transfer(left - half), staff.lead());
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("EXECUTED");
    }

    @Test
    @Requirement(
            value = {"D50", "D1"},
            law = {"行政强制法 第三十九条第一款", "行政强制法 第三十九条第二款"})
    void aSuspensionForInabilityEndsByItselfAfterThreeYears() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe().does(execution.suspension(), staff.head());
        JsonNode suspended = execution.view(conduct);
        assertThat(clocks(suspended)).contains("D50");
        execution.days(1090);
        lapses.lapse();
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("EXECUTION_SUSPENDED");
        execution.days(15);
        lapses.lapse();
        JsonNode view = execution.view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("EXECUTION_ENDED");
        assertThat(view.at("/timeline/0/office").asString()).isEqualTo("系统");
        assertThat(titles(view)).contains("中止执行通知书", "终结执行通知书");
        int version = view.path("version").asInt();
        lapses.lapse();
        assertThat(execution.view(conduct).path("version").asInt()).isEqualTo(version);
    }

    @Test
    @Requirement(
            value = {"D1", "I12"},
            law = {"行政强制法 第三十九条第二款", "行政强制法 第四十条", "行政强制法 第四十一条"})
    void whatWasSuspendedIsResumedAndWhatWasWrongIsTurnedBack() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing().does(execution.suspension(), staff.head());
        conduct.does(new ResumeExecution("当事人恢复营业"), staff.head());
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("IN_EXECUTION");
        conduct.does(execution.transfer(1000), staff.lead())
                .does(new ReverseExecution(ReversalGround.WRONG, 1000, "已退还当事人账户"), staff.head())
                .does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(
            value = {"I16", "D19-term", "D20-term"},
            law = {"行政强制法 第五十三条至第五十五条", "行政强制法 第五十六条第一款", "行政强制法 第五十六条第二款", "行政强制法 第五十七条、第五十八条", "行政强制法 第六十条"})
    void anAgencyWithoutThePowerTurnsToTheCourtAndToTheCourtAbove() {
        ExecutionConduct execution = powerless();
        Conduct conduct = execution.applied();
        assertThat(paper(execution.view(conduct), "行政强制执行申请书"))
                .contains("云岭县人民法院", "《互联网上网服务营业场所管理条例》第三十二条", "直接送达催告书", "行政机关负责人（签名）：" + "沈知行");
        conduct.does(new RecordRefusal(execution.today(), "（2026）云行审1号", "材料不全"), staff.lead());
        assertThat(clocks(execution.view(conduct))).contains("COURT_OBJECTION");
        conduct.does(new ObjectToCourt("云岭州中级人民法院", "材料齐全"), staff.head())
                .does(new RecordAcceptance(execution.today(), "（2026）云行审2号"), staff.lead())
                .does(new RecordRuling(execution.today(), "（2026）云行审2号", true, null), staff.lead())
                .does(new RecordCourtExecution(execution.today(), "法院划拨并缴库"), staff.lead())
                .does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(
            value = {"I16", "D20-term"},
            law = "行政强制法 第五十三条")
    void theRightToApplyIsLostByItselfAfterThreeMonths() {
        ExecutionConduct execution = powerless();
        Conduct conduct = execution.demanded();
        assertThat(clocks(execution.view(conduct))).contains("D20");
        execution.days(200);
        lapses.lapse();
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("DEMANDED");
        execution.days(90);
        lapses.lapse();
        assertThat(execution.view(conduct).path("stage").asString()).isEqualTo("EXECUTION_ENDED");
    }

    @Test
    @Requirement(value = "E14", law = "行政处罚法 第六十六条")
    void theCaseOfTheDecisionIsClosedWhenItsExecutionIs() {
        ExecutionConduct execution = execution();
        Conduct decided = execution.overdue();
        Conduct conduct = execution.opened(execution.opening(decided));
        assertThat(decided.attempt(Samples.paid(1000, clock.instant()), staff.lead())
                        .rules())
                .containsExactly("Owed");
        assertThat(decided.attempt(Samples.closed(), staff.head()).rules()).containsExactly("NothingOwed");
        conduct.does(Samples.paid(execution.left(conduct), clock.instant(), conduct.caseId()), staff.lead())
                .does(Samples.closed(), staff.head());
        decided.does(Samples.closed(), staff.head());
    }

    private static List<String> clocks(JsonNode view) {
        return view.path("deadlines")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private static List<String> titles(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .map(one -> one.path("title").asString())
                .toList();
    }

    private String paper(JsonNode view, String title) {
        String id = view.path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        return desk.html(id, staff.lead());
    }
}
