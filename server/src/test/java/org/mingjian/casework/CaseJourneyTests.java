package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.Desk.Answer;

/** A whole case through the API. */
class CaseJourneyTests extends CaseTest {

    @Test
    @Requirement({"D1", "D4", "E15", "G1", "G10"})
    void anOrdinaryCaseGoesFromLeadToClosingWithEveryPaperAndEntry() {
        Conduct conduct = conduct().closed(Samples.LIGHT_FINE);
        Answer view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead());
        assertThat(view.body().path("stage").asString()).isEqualTo("CLOSED");
        assertThat(view.body()
                        .path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .containsExactlyInAnyOrder(
                        "立案审批表",
                        "现场检查笔录",
                        "询问笔录",
                        "证据清单",
                        "案件调查终结报告",
                        "行政处罚事先告知书",
                        "陈述申辩笔录",
                        "行政处罚决定书",
                        "送达回证",
                        "结案审批表");
        assertThat(view.body().path("timeline").valueStream().map(one -> one.path("index")))
                .allSatisfy(index -> assertThat(index.isIntegralNumber()).isTrue());
    }

    @Test
    @Requirement(
            value = {"E1", "E5", "E7"},
            law = "行政处罚法 第五十八条")
    void aMajorCaseIsReviewedDiscussedAndDecided() {
        Conduct conduct = conduct().decided(Samples.HEAVY_FINE);
        Answer view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.head());
        assertThat(view.body().path("stage").asString()).isEqualTo("DECIDED");
        assertThat(view.body()
                        .path("documents")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .contains("法制审核意见书", "集体讨论笔录");
    }
}
