package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.RequisitionAct;
import tools.jackson.databind.JsonNode;

/** Requisitions through the API, from the proposal to the archive. */
class RequisitionJourneyTests extends RequisitionTest {

    private static final ExecutionAct.Archive ARCHIVE = new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS);

    @Test
    @Requirement(
            value = {"A1", "B3", "G5"},
            law = {"民法典 第一百一十七条", "民法典 第二百四十五条", "突发事件应对法 第十二条", "民事诉讼法 第八十七条", "行政执法责任制 岗位职责", "行政执法全过程记录 结案归档"})
    void pumpsAreRequisitionedUsedReturnedCompensatedAndTheCaseIsArchived() {
        Conduct conduct = taken();
        JsonNode used = view(conduct);
        assertThat(used.path("leadNumber").asString()).contains("征用〔");
        assertThat(clocks(used)).containsExactly("REQUISITION_USE");
        assertThat(used.at("/deadlines/0/dueOn").asString())
                .isEqualTo(today().plusDays(Requisitioning.DAYS).toString());
        conduct.does(Requisitioning.extended(5), staff.head());
        assertThat(view(conduct).at("/deadlines/0/dueOn").asString())
                .isEqualTo(today().plusDays(Requisitioning.DAYS + 5).toString());
        pass(Requisitioning.DAYS + 5);
        conduct.does(
                Requisitioning.returned(staff.two(), today(), List.of(Requisitioning.returned(1, 1, 0, 0))),
                staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("REQUISITION_IN_USE");
        conduct.does(
                        Requisitioning.returned(
                                staff.two(),
                                today(),
                                List.of(Requisitioning.returned(1, 0, 1, 1), Requisitioning.returned(2, 1, 0, 0))),
                        staff.lead())
                .does(Requisitioning.compensated(Requisitioning.USE, Requisitioning.DAMAGE, 1), staff.head());
        assertThat(clocks(view(conduct))).isEmpty();
        conduct.does(Requisitioning.paid(today(), Requisitioning.USE + Requisitioning.DAMAGE + 1), staff.lead())
                .does(Samples.closed(), staff.head())
                .does(ARCHIVE, staff.lead());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("行政征用程序");
        assertThat(titles(view))
                .containsExactlyInAnyOrder(
                        "征用决定书", "送达回证", "征用财产清单", "延长征用期限决定书", "征用财产返还记录", "征用财产返还记录", "征用补偿书", "结案审批表");
    }

    @Test
    @Requirement(value = "A1", law = "突发事件应对法 第十二条")
    void anOralOrderIsWrittenDownWithinItsHoursWhileThePropertyIsInUse() {
        Conduct conduct = oral();
        assertThat(clocks(view(conduct))).containsExactly("REQUISITION_WRITTEN");
        take(conduct);
        assertThat(clocks(view(conduct))).containsExactlyInAnyOrder("REQUISITION_WRITTEN", "REQUISITION_USE");
        conduct.does(Requisitioning.completed(null), staff.head());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("REQUISITION_IN_USE");
        assertThat(clocks(view)).containsExactly("REQUISITION_USE");
        assertThat(paper(view, "征用决定书")).contains("口头决定征用，现补办书面决定", "水泵", "3台", "自交接之日起10日", "六十日内", "六个月内");
        assertThat(paper(view, "征用财产清单")).contains("口头征用，书面决定待补办", "一式二份");
    }

    @Test
    @Requirement(value = "A1", law = "突发事件应对法 第十二条")
    void anOralOrderThatIsNotWrittenDownInTimeIsFlagged() {
        Conduct conduct = oral();
        pass(2);
        JsonNode overdue = view(conduct).at("/deadlines/0");
        assertThat(overdue.path("id").asString()).isEqualTo("REQUISITION_WRITTEN");
        assertThat(overdue.path("daysLeft").asInt()).isNegative();
    }

    @Test
    @Requirement(value = "G5", law = "民法典 第二百四十五条")
    void aRequisitionIsDeclinedOrAbandonedBeforeAnythingIsTaken() {
        Conduct declined = proposed()
                .does(new RequisitionAct.DeclineRequisition("可以租用，不必征用"), staff.head())
                .does(ARCHIVE, staff.lead());
        Conduct abandoned = oral().does(new RequisitionAct.AbandonRequisition("险情已经排除"), staff.lead())
                .does(ARCHIVE, staff.lead());
        assertThat(clocks(view(abandoned))).isEmpty();
        assertThat(view(declined).path("stage").asString()).isEqualTo("ARCHIVED");
        notHere(taken(), new RequisitionAct.AbandonRequisition("险情已经排除"), staff.lead());
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

    private static List<String> titles(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .map(one -> one.path("title").asString())
                .toList();
    }
}
