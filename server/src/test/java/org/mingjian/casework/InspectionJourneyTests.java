package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.casework.InspectionConduct.recheck;
import static org.mingjian.casework.InspectionConduct.result;
import static org.mingjian.casework.InspectionConduct.samples;
import static org.mingjian.casework.InspectionConduct.visit;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.CancelInspection;
import org.mingjian.casework.act.InspectionAct.InspectAtOnce;
import org.mingjian.casework.act.InspectionAct.RefuseInspection;
import org.mingjian.casework.act.InspectionAct.RegisterViolation;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.Item;
import org.mingjian.casework.act.VisitAct.ItemResult;
import tools.jackson.databind.JsonNode;

/** Inspections through the API, from the proposal to the archive. */
class InspectionJourneyTests extends InspectionTest {

    private static final ExecutionAct.Archive ARCHIVED = new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS);

    @Test
    @Requirement(
            value = {"I25", "B1", "B3", "D13"},
            law = {"优化营商环境条例 第五十四条", "国办发〔2024〕54号 检查审批", "国办发〔2024〕54号 规范检查行为", "国办发〔2018〕118号 行政执法全过程记录"})
    void anInspectionGoesFromProposalToArchive() {
        Conduct conduct = inspection().inspected(ItemResult.CONFORMS);
        assertThat(clocks(view(conduct))).containsExactly("INSPECTION_RESULT");
        conduct.does(result(Conclusion.NO_PROBLEM), staff.lead());
        JsonNode view = view(conduct);
        assertThat(titles(view)).containsExactlyInAnyOrder("行政检查审批表", "行政检查通知书", "行政检查现场检查笔录", "行政检查结果告知书");
        assertThat(view.path("number").asString()).contains("检批〔");
        assertThat(view.path("leadNumber").asString()).contains("检查〔");
        assertThat(clocks(view)).containsExactly("D13");
        assertThat(paper(view, "行政检查审批表")).contains("年度上限2次");
        assertThat(paper(view, "行政检查通知书")).contains("检查码", "申请回避");
        conduct.does(InspectionConduct.published(today()), staff.lead()).does(ARCHIVED, staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("ARCHIVED");
    }

    @Test
    @Requirement(
            value = {"I25", "I1"},
            law = {"国办发〔2024〕54号 检查审批", "国办发〔2024〕54号 规范检查行为"})
    void anEmergencyIsInspectedAtOnceAndApprovedAfterwardsWithoutASecondVisit() {
        Conduct urgent = inspection().proposed(InspectionConduct.URGENT).does(new InspectAtOnce("来不及"), staff.lead());
        assertThat(clocks(view(urgent))).containsExactly("INSPECTION_APPROVAL");
        urgent.does(visit(staff.two(), 0, clock.instant(), false, ItemResult.CONFORMS), staff.lead());
        notHere(urgent, result(Conclusion.NO_PROBLEM), staff.lead());
        urgent.does(new ApproveInspection("补办"), staff.head());
        assertThat(view(urgent).path("stage").asString()).isEqualTo("INSPECTED");
        urgent.does(result(Conclusion.NO_PROBLEM), staff.lead());
    }

    @Test
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void anEnterpriseThatWasVisitedIsToldTheResultAlsoWhenTheHeadDoesNotApproveAfterwards() {
        Conduct urgent = inspection().proposed(InspectionConduct.URGENT).does(new InspectAtOnce("来不及"), staff.lead());
        urgent.does(visit(staff.two(), 0, clock.instant(), false, ItemResult.CONFORMS), staff.lead());
        urgent.does(new RefuseInspection("不属于紧急情况"), staff.head());
        assertThat(view(urgent).path("stage").asString()).isEqualTo("INSPECTED");
    }

    @Test
    @Requirement(
            value = {"I25", "I1"},
            law = "国办发〔2024〕54号 规范检查行为")
    void samplesAndInterviewsOfTheVisitAreRecordedAndTheTermRunsFromTheTestResult() {
        Conduct conduct = inspection().notified();
        var begun = clock.instant();
        clock.moveTo(begun.plus(Duration.ofMinutes(40)));
        var visit = new InspectOnSite(
                staff.two(),
                0,
                begun,
                clock.instant(),
                true,
                true,
                true,
                "方岚",
                List.of(new Item("食品经营", ItemResult.CONFORMS)),
                "已查看",
                true,
                null);
        conduct.does(visit, staff.lead())
                .does(interview(), staff.lead())
                .does(samples(staff.two(), begun.plus(Duration.ofMinutes(5))), staff.lead());
        JsonNode view = view(conduct);
        assertThat(titles(view)).contains("询问笔录", "抽样记录");
        assertThat(paper(view, "抽样记录")).contains("碳酸饮料", "云岭州产品质量检验所");
        assertThat(clocks(view)).isEmpty();
        conduct.does(InspectionConduct.tested(true, today()), staff.lead());
        assertThat(clocks(view(conduct))).containsExactly("INSPECTION_RESULT");
        conduct.does(result(Conclusion.NO_PROBLEM), staff.lead());
    }

    @Test
    @Requirement(
            value = "I25",
            law = {"行政处罚法 第二十八条第一款", "国办发〔2024〕54号 规范检查行为"})
    void whatIsWrongIsOrderedToBeCorrectedAndSeenAgain() {
        Conduct conduct = inspection().correcting();
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("INSPECTION_CORRECTING");
        assertThat(clocks(view)).containsExactlyInAnyOrder("D13", "INSPECTION_RECHECK");
        assertThat(paper(view, "责令改正通知书")).contains("恢复上网登记系统", "第二十八条");
        assertThat(paper(view, "行政检查结果告知书")).contains("责令限期改正");
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));
        conduct.does(recheck(staff.two(), clock.instant(), false, true), staff.lead());
        view = view(conduct);
        assertThat(titles(view)).contains("复查意见书");
        assertThat(clocks(view)).containsExactly("D13");
        conduct.does(InspectionConduct.published(today()), staff.lead());
    }

    @Test
    @Requirement(value = "I25", law = "行政处罚法 第五十四条")
    void aViolationThatIsFoundBecomesALeadAndEachKnowsTheOther() {
        Conduct conduct = inspection().inspected(ItemResult.FAILS);
        conduct.does(new RegisterViolation(staff.matter().id(), "接纳未成年人进入营业场所", today(), "三名未成年人在上网"), staff.lead())
                .does(result(Conclusion.VIOLATION), staff.lead());
        JsonNode view = view(conduct);
        JsonNode lead = view.at("/facts/leads/0");
        assertThat(lead.path("number").asString()).contains("线索〔");
        UUID leadId = UUID.fromString(lead.path("id").asString());
        JsonNode other = desk.get("/api/casework/cases/" + leadId, staff.lead()).body();
        assertThat(other.path("stage").asString()).isEqualTo("LEAD");
        assertThat(other.at("/facts/lead/source").asString()).isEqualTo("INSPECTION");
        assertThat(other.at("/facts/lead/summary").asString())
                .contains(view.path("number").asString());
        assertThat(other.at("/facts/inspections/0/id").asString())
                .isEqualTo(conduct.caseId().toString());
        conduct.does(InspectionConduct.published(today()), staff.lead());
    }

    @Test
    @Requirement(value = "I25", law = "国办发〔2024〕54号 检查审批")
    void anApprovedInspectionThatIsNotCarriedOutEndsWithItsReason() {
        Conduct conduct = inspection().notified().does(new CancelInspection("企业已经停业"), staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("INSPECTION_NOT_DONE");
        conduct.does(ARCHIVED, staff.lead());
    }

    @Test
    @Requirement(
            value = {"I25", "B1"},
            law = "国办发〔2024〕54号 规范检查行为")
    void anotherOfficerTakesTheInspectionOver() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        Conduct conduct = inspection()
                .notified()
                .does(Samples.replaced(staff.assisting().officerId(), third.officerId()), staff.head());
        conduct.does(
                visit(List.of(staff.lead().officerId(), third.officerId()), clock.instant(), ItemResult.CONFORMS),
                staff.lead());
    }

    private InvestigationAct.RecordInterview interview() {
        var at = clock.instant();
        return new InvestigationAct.RecordInterview(
                staff.two(),
                at.minus(Duration.ofMinutes(20)),
                at.minus(Duration.ofMinutes(10)),
                "营业场所内",
                "方岚",
                null,
                "经营者",
                false,
                true,
                true,
                List.of(new InvestigationAct.Question("进货来源？", "有票据。")));
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
}
