package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.SummaryAct.FileBack;
import org.mingjian.casework.act.SummaryAct.HandInCash;
import org.mingjian.casework.act.SummaryAct.TurnToOrdinary;
import org.mingjian.kernel.calendar.LegalDates;
import tools.jackson.databind.JsonNode;

/** A case of the summary procedure through the API. */
class SummaryJourneyTests extends CaseTest {

    @Test
    @Requirement(
            value = {"D4", "G1", "G5", "I5", "I7"},
            law = {"行政处罚法 第五十一条", "行政处罚法 第五十二条"})
    void aCaseOnTheSpotGoesFromFindingToClosingInAFewActs() {
        Conduct conduct = summary().closed(Spot.SMALL);
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("CLOSED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("简易程序");
        assertThat(view.path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .containsExactlyInAnyOrder("当场行政处罚决定书", "结案审批表");
        assertThat(view.path("chart").valueStream().map(one -> one.path("state").asString()))
                .containsExactly("DONE", "DONE", "DONE", "DONE", "NOW");
        assertThat(view.path("number").asString()).contains("当罚〔");
        assertThat(view.path("timeline").valueStream().map(one -> one.path("index")))
                .allSatisfy(index -> assertThat(index.isIntegralNumber()).isTrue());
    }

    @Test
    @Requirement(
            value = {"I30", "D28"},
            law = {"行政复议法 第二十三条", "行政复议法 第二十条", "行政处罚法 第五十二条第二款"})
    void theDecisionTellsThatReconsiderationComesFirst() {
        JsonNode view = view(summary().decided(Spot.fined(Spot.SMALL)));
        String paper = desk.html(view.at("/documents/0/id").asString(), staff.lead());
        assertThat(paper)
                .contains("应当先自收到本决定书之日起60日内向云岭县人民政府申请行政复议")
                .contains("云岭县长街26号")
                .contains("罚款人民币壹佰元整")
                .contains("出示了行政执法证件")
                .doesNotContain("个月内依法向")
                .doesNotContain("也可以直接");
    }

    @Test
    @Requirement(
            value = {"D06", "D08", "D09"},
            law = {"行政处罚法 第六十七条", "行政处罚法 第七十一条", "行政处罚法 第五十二条第三款"})
    void theClocksOfCashAndFilingRunUntilTheirActs() {
        assertThat(clocks(summary().handedOver(Spot.fined(Spot.SMALL)))).contains("D06", "FILING_BACK", "D12");
        Conduct conduct = summary().collected(Spot.SMALL);
        assertThat(clocks(conduct)).contains("D08", "FILING_BACK").doesNotContain("D06", "D09");
        conduct.does(new HandInCash(LegalDates.today(clock), Spot.SMALL), staff.lead());
        assertThat(clocks(conduct)).contains("D09").doesNotContain("D08");
        conduct.does(new FileBack(null), staff.lead());
        assertThat(clocks(conduct)).contains("D09").doesNotContain("FILING_BACK");
    }

    @Test
    @Requirement(
            value = {"G5", "E1"},
            law = {"行政处罚法 第五十四条第一款", "行政处罚法 第五十八条"})
    void aCaseThatIsNotSimpleGoesOverToTheOrdinaryProcedureAndThroughAllOfIt() {
        Conduct conduct =
                summary().opened(Spot.fined(Spot.SMALL)).does(new TurnToOrdinary("当事人对事实有异议，需要调查"), staff.lead());
        assertThat(view(conduct).path("procedureTitle").asString()).isEqualTo("普通程序");
        assertThat(clocks(conduct)).containsExactly("D11");
        conduct.fileNow().investigateNow().does(Samples.concluded(Samples.LIGHT_FINE), staff.lead());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("CONCLUDED");
        assertThat(view.path("timeline")
                        .valueStream()
                        .map(one -> one.path("act").asString()))
                .contains("openOnTheSpot", "turnToOrdinary", "fileCase");
    }

    @Test
    @Requirement("D16")
    void casesOnTheSpotStandInTheListAndAmongTheTasksOfTheirOfficers() {
        Conduct conduct = summary().decided(Spot.warned());
        Answer tasks = desk.get("/api/casework/tasks", staff.lead());
        assertThat(tasks.body().path("items").valueStream()).anySatisfy(task -> {
            assertThat(task.path("caseId").asString())
                    .isEqualTo(conduct.caseId().toString());
            assertThat(task.path("act").asString()).isEqualTo("handOver");
        });
    }

    private java.util.List<String> clocks(Conduct conduct) {
        return view(conduct)
                .path("deadlines")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }
}
