package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.DecisionAct.ReportMajor;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** 重大行政处罚备案: within fifteen days of the decision, once, and only what is major. */
class ReportGateTests extends GateTest {

    private static final String LIMIT = "D38";

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private static ReportMajor report(LocalDate on) {
        return new ReportMajor(on, "云岭县司法局", "云司备〔2026〕1号");
    }

    private String dueOn(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body()
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(LIMIT))
                .map(one -> one.path("dueOn").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    @Breaks(Policy.MAJOR_DECIDED)
    @Requirement(
            value = {"D38", "E13"},
            law = "行政执法责任制方案 重大行政处罚备案")
    void aLightPenaltyIsNotReportedAndHasNoTermForIt() {
        Conduct light = conduct().decided(Samples.LIGHT_FINE);
        assertThat(dueOn(light)).isEmpty();
        refused(light, report(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.MAJOR_DECIDED)
    @Requirement(
            value = {"D38", "E13"},
            law = "行政执法责任制方案 重大行政处罚备案")
    void nothingIsReportedBeforeItWasDecided() {
        refused(conduct().decided(Samples.HEAVY_FINE), report(today().minusDays(1)), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_REPORTED)
    @Requirement(
            value = {"D38", "E13"},
            law = "行政执法责任制方案 重大行政处罚备案")
    void aMajorPenaltyIsReportedOnceWithinFifteenDays() {
        Conduct heavy = conduct().decided(Samples.HEAVY_FINE);
        assertThat(dueOn(heavy)).isEqualTo(today().plusDays(15).toString());
        heavy.does(report(today()), staff.lead());
        assertThat(dueOn(heavy)).isEmpty();
        refused(heavy, report(today()), staff.lead());
    }
}
