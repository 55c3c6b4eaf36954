package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.CoercionAct.ApproveAfterwards;
import org.mingjian.casework.act.CoercionAct.DeliverFreeze;
import org.mingjian.casework.act.CoercionAct.DisagreeMeasure;
import org.mingjian.casework.act.CoercionAct.TellTesting;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PropertyAct.DisposeProperty;
import org.mingjian.casework.act.PropertyAct.Purpose;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.act.PropertyAct.TreatProperty;
import org.mingjian.casework.act.PropertyAct.Treated;
import org.mingjian.casework.act.PropertyAct.Treatment;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Measures of coercion through the API, from the request to the archive. */
class CoercionJourneyTests extends CaseTest {

    @Autowired
    private MeasureLapses lapses;

    @Test
    @Requirement(
            value = {"D18", "B2", "B3", "G1", "G5", "I13"},
            law = {
                "行政强制法 第十六条、第十八条第一项",
                "行政强制法 第十八条第一项",
                "行政强制法 第十八条、第二十四条",
                "行政强制法 第二十六条第一款",
                "行政强制法 第二十七条、第二十八条",
                "行政强制法 第二十八条第二款"
            })
    void aSeizureGoesFromTheRequestThroughTheStoreBackToThePartyAndIntoTheArchive() {
        Conduct conduct =
                coercion().closed().does(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS), staff.lead());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("强制措施程序");
        assertThat(view.path("leadNumber").asString()).contains("强制〔");
        assertThat(view.path("number").asString()).contains("强〔");
        assertThat(titles(view))
                .containsExactlyInAnyOrder(
                        "行政强制措施审批表",
                        "查封（扣押）决定书",
                        "现场笔录",
                        "查封（扣押）财物清单",
                        "涉案物品出入库记录",
                        "解除强制措施决定书",
                        "涉案物品出入库记录",
                        "返还财物清单",
                        "结案审批表");
        assertThat(view.at("/facts/property").valueStream()).hasSize(2).allSatisfy(line -> {
            assertThat(line.path("state").asString()).isEqualTo("已有去向");
            assertThat(line.path("returned").decimalValue())
                    .isEqualByComparingTo(line.path("quantity").decimalValue());
        });
        assertThat(view.path("timeline").valueStream().map(one -> one.path("index")))
                .allSatisfy(index -> assertThat(index.isIntegralNumber()).isTrue());
    }

    @Test
    @Requirement(
            value = {"D16-term", "I14", "D20"},
            law = "行政强制法 第二十四条第二款")
    void theDecisionSaysTheFiveThingsThatTheLawAsksFor() {
        JsonNode view = view(coercion().implemented());
        String paper = paper(view, "查封（扣押）决定书");
        String until = LegalDates.format(LegalDates.today(clock).plusDays(30));
        assertThat(paper)
                .contains("云岭县青禾网吧", "云岭县长街26号")
                .contains("《出版管理条例》第七条", "期限为三十日", "至" + until + "止")
                .contains("无出版单位的图书", "120册", "数码印刷机", "1台")
                .contains("申请行政复议", "提起行政诉讼")
                .contains(staff.agency().name());
        assertThat(paper(view, "查封（扣押）财物清单")).contains("一式二份");
    }

    @Test
    @Requirement(
            value = {"D16-term", "I13"},
            law = {"行政强制法 第二十五条第一款、第三十二条第一款", "行政强制法 第二十五条第二款、第三十二条第二款"})
    void anExtensionLengthensTheTermWhenThePartyWasToldOfIt() {
        Conduct conduct = coercion().implemented();
        var last = LegalDates.today(clock).plusDays(30);
        assertThat(due(conduct, "D16")).isEqualTo(last.toString());
        conduct.does(CoercionConduct.extension(30), staff.head());
        assertThat(due(conduct, "D16")).isEqualTo(last.toString());
        conduct.does(coercion().extensionTold(), staff.lead());
        assertThat(due(conduct, "D16")).isEqualTo(last.plusDays(30).toString());
    }

    @Test
    @Requirement(
            value = {"D16-term", "I14"},
            law = "行政强制法 第二十五条第三款")
    void daysOfTestingThatWereToldAreNotCountedAndEndEarlierWhenTheTestingDoes() {
        Conduct conduct = coercion().implemented();
        var today = LegalDates.today(clock);
        conduct.does(
                new TellTesting("图书内容鉴定", "云岭州出版物鉴定中心", today.plusDays(1), today.plusDays(10), "方岚"), staff.lead());
        assertThat(due(conduct, "D16")).isEqualTo(today.plusDays(40).toString());
        clock.moveTo(clock.instant().plus(Duration.ofDays(5)));
        conduct.does(
                new org.mingjian.casework.act.CoercionAct.EndTesting(LegalDates.today(clock), "属于非法出版物"), staff.lead());
        assertThat(due(conduct, "D16")).isEqualTo(today.plusDays(34).toString());
    }

    @Test
    @Requirement(
            value = {"D16-term", "I13", "I14"},
            law = "行政强制法 第十九条、第二十八条第一款第四项、第三十三条第二款")
    void theMeasureEndsByItselfOnTheDayAfterItsTermAndThePropertyIsOwed() {
        Conduct conduct = coercion().stored();
        clock.moveTo(clock.instant().plus(Duration.ofDays(30)));
        lapses.lapse();
        assertThat(view(conduct).path("stage").asString()).isEqualTo("MEASURE_IN_FORCE");
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        lapses.lapse();
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("MEASURE_ENDED");
        assertThat(titles(view)).contains("解除强制措施决定书");
        assertThat(view.at("/timeline/0/office").asString()).isEqualTo("系统");
        assertThat(clocks(view)).containsExactly("PROPERTY_RETURN");
        int version = view.path("version").asInt();
        lapses.lapse();
        assertThat(view(conduct).path("version").asInt()).isEqualTo(version);
    }

    @Test
    @Requirement(
            value = {"D15-term", "I13"},
            law = "行政强制法 第十九条")
    void anEmergencyMeasureThatNobodyReportedEndsAfterADay() {
        Conduct conduct = coercion().atOnce();
        assertThat(clocks(view(conduct))).contains("D15", "D16");
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        lapses.lapse();
        assertThat(view(conduct).path("stage").asString()).isEqualTo("MEASURE_UNAPPROVED");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        lapses.lapse();
        assertThat(view(conduct).path("stage").asString()).isEqualTo("MEASURE_ENDED");
    }

    @Test
    @Requirement(value = "D15-term", law = "行政强制法 第十九条")
    void anEmergencyMeasureIsReportedAndApprovedAfterwardsOrLiftedAtOnce() {
        Conduct approved = coercion().atOnce().does(coercion().report(), staff.lead());
        approved.does(new ApproveAfterwards("情况确属紧急。"), staff.head());
        assertThat(view(approved).path("stage").asString()).isEqualTo("MEASURE_IN_FORCE");
        Conduct refused = coercion().atOnce().does(new DisagreeMeasure("没有必要采取措施。"), staff.head());
        assertThat(view(refused).path("stage").asString()).isEqualTo("MEASURE_ENDED");
        assertThat(paper(view(refused), "解除强制措施决定书")).contains("不应当采取行政强制措施");
    }

    @Test
    @Requirement(
            value = {"D17-term", "D18-term", "I14"},
            law = {"行政强制法 第三十条", "行政强制法 第三十一条"})
    void aFreezeRunsThirtyDaysAndItsDecisionReachesThePartyWithinThree() {
        Conduct conduct = coercion().frozen("6217" + System.nanoTime());
        JsonNode view = view(conduct);
        assertThat(clocks(view)).containsExactlyInAnyOrder("D17", "D18");
        assertThat(due(conduct, "D18"))
                .isEqualTo(LegalDates.today(clock).plusDays(30).toString());
        assertThat(paper(view, "冻结决定书")).contains("账号", "30000元");
        assertThat(titles(view)).contains("冻结通知书");
        conduct.does(new DeliverFreeze(LegalDates.today(clock), ServingManner.DIRECT, "方岚"), staff.lead());
        assertThat(clocks(view(conduct))).containsExactly("D18");
    }

    @Test
    @Requirement(
            value = {"I13", "D18"},
            law = "行政强制法 第二十八条第一款、第三十三条")
    void oneItemIsReleasedAndGivenBackWhileTheMeasureOnTheOtherGoesOn() {
        CoercionConduct coercion = coercion();
        Conduct conduct = coercion.implemented().does(CoercionConduct.lift(2), staff.head());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("MEASURE_IN_FORCE");
        assertThat(clocks(view(conduct))).contains("PROPERTY_RETURN", "D16");
        conduct.does(coercion.giveBack(CoercionConduct.PRINTER), staff.lead());
        assertThat(clocks(view(conduct))).contains("D16").doesNotContain("PROPERTY_RETURN");
    }

    @Test
    @Requirement(
            value = {"I13", "D18"},
            law = "行政强制法 第二十七条")
    void whatADecisionOfPenaltyConfiscatesIsDisposedOfAndTheRestGoesBack() {
        CoercionConduct coercion = coercion();
        var party = Samples.netCafe(Conduct.party());
        Conduct penalty = conduct().registered(Samples.lead(staff.matter().id(), party, LegalDates.today(clock)));
        penalty.fileNow().investigateNow().does(Samples.concluded(Samples.LIGHT_FINE), staff.lead());
        String number = decided(penalty);
        Conduct conduct = coercion.implemented(coercion.seizing().of(party))
                .does(
                        new TreatProperty(
                                number,
                                List.of(new Treated(1, CoercionConduct.BOOKS.quantity(), Treatment.DESTROY)),
                                "同意。"),
                        staff.head());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("MEASURE_IN_FORCE");
        conduct.does(CoercionConduct.lift(), staff.head())
                .does(
                        new DisposeProperty(
                                clock.instant(), staff.two(), "化浆销毁", "销毁1号", List.of(CoercionConduct.BOOKS)),
                        staff.lead())
                .does(coercion.giveBack(CoercionConduct.PRINTER), staff.lead())
                .does(Samples.closed(), staff.head());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("CLOSED");
    }

    private String decided(Conduct penalty) {
        var today = LegalDates.today(clock);
        penalty.does(new org.mingjian.casework.act.ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today), staff.lead())
                .does(new org.mingjian.casework.act.NoticeAct.WaiveStatement(true, today), staff.lead())
                .does(Samples.rechecked(), staff.lead())
                .does(Samples.decided(), staff.head());
        return view(penalty)
                .path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals("行政处罚决定书"))
                .map(one -> one.path("number").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Requirement(
            value = {"I24", "I13"},
            law = "行政强制法 第二十一条")
    void withASuspectedCrimeThePropertyGoesAlongAndThePartyIsTold() {
        Conduct conduct = coercion().implemented();
        conduct.does(new TransferProperty("云岭县公安局", "涉嫌非法经营罪", LegalDates.today(clock), "收据1号"), staff.head());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("TRANSFERRED");
        assertThat(paper(view, "移送财物告知书")).contains("云岭县公安局", "120册");
        assertThat(clocks(view)).isEmpty();
    }

    @Test
    @Requirement(
            value = "D44",
            law = {"行政强制法 第十七条第三款", "行政强制法 第十六条第二款"})
    void theClockOfHandingIntoKeepingRunsUntilEverythingIsThere() {
        CoercionConduct coercion = coercion();
        Conduct conduct = coercion.implemented();
        assertThat(clocks(view(conduct))).contains("D44");
        conduct.does(coercion.store(CoercionConduct.BOOKS), coercion.custodian());
        assertThat(clocks(view(conduct))).contains("D44");
        conduct.does(coercion.store(CoercionConduct.PRINTER), coercion.custodian());
        assertThat(clocks(view(conduct))).doesNotContain("D44");
        conduct.does(coercion.issue(Purpose.TESTING, CoercionConduct.PRINTER), coercion.custodian());
        assertThat(clocks(view(conduct))).doesNotContain("D44");
    }

    private JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
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

    private static List<String> clocks(JsonNode view) {
        return view.path("deadlines")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private String due(Conduct conduct, String id) {
        return view(conduct)
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .map(one -> one.path("dueOn").asString())
                .findFirst()
                .orElseThrow();
    }
}
