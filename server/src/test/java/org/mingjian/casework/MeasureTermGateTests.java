package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.CoercionAct.ApproveAfterwards;
import org.mingjian.casework.act.CoercionAct.DeliverFreeze;
import org.mingjian.casework.act.CoercionAct.EndTesting;
import org.mingjian.casework.act.CoercionAct.LapseGround;
import org.mingjian.casework.act.CoercionAct.LapseMeasure;
import org.mingjian.casework.act.CoercionAct.TellTesting;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** The gates of time: what must be told, when, and how long a measure lasts. */
class MeasureTermGateTests extends GateTest {

    @Autowired
    private Casework casework;

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private TellTesting testing(LocalDate from, LocalDate until) {
        return new TellTesting("图书内容鉴定", "云岭州出版物鉴定中心", from, until, "方岚");
    }

    @Test
    @Breaks(Policy.FREEZE_TO_DELIVER)
    @Requirement(value = "D17-term", law = "行政强制法 第三十一条")
    void onlyAFreezeHasADecisionOfFreezingToDeliver() {
        refused(coercion().implemented(), new DeliverFreeze(today(), ServingManner.DIRECT, "方岚"), staff.lead());
    }

    @Test
    @Breaks(Policy.REPORTED_IN_TIME)
    @Requirement(value = "D15-term", law = "行政强制法 第十九条")
    void aDayAndAMinuteIsTooLateToReport() {
        Conduct conduct = coercion().atOnce();
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)).plus(Duration.ofMinutes(1)));
        refused(conduct, coercion().report(), staff.lead());
    }

    @Test
    @Breaks(Policy.REPORTED_FIRST)
    @Requirement(value = "D15-term", law = "行政强制法 第十九条")
    void whatWasNotReportedIsNotApprovedAfterwards() {
        refused(coercion().atOnce(), new ApproveAfterwards("同意。"), staff.head());
    }

    @Test
    @Breaks(Policy.MEASURE_RUNNING)
    @Requirement(
            value = {"I13", "D16-term"},
            law = "行政强制法 第二十五条第一款")
    void whatHasEndedIsNotExtended() {
        Conduct conduct = coercion().implemented();
        clock.moveTo(clock.instant().plus(Duration.ofDays(31)));
        refused(conduct, CoercionConduct.extension(10), staff.head());
    }

    @Test
    @Breaks(Policy.TESTING_TOLD_BEFOREHAND)
    @Requirement(value = "D16-term", law = "行政强制法 第二十五条第三款")
    void daysOfTestingAreToldBeforehand() {
        Conduct conduct = coercion().implemented();
        refused(conduct, testing(today().minusDays(1), today().plusDays(3)), staff.lead());
        refused(conduct, testing(today().plusDays(3), today().plusDays(1)), staff.lead());
        conduct.does(testing(today(), today().plusDays(3)), staff.lead());
        refused(conduct, testing(today().plusDays(3), today().plusDays(5)), staff.lead());
    }

    @Test
    @Breaks(Policy.TESTING_UNDER_WAY)
    @Requirement(value = "D16-term", law = "行政强制法 第二十五条第三款")
    void onlyTestingThatGoesOnEnds() {
        refused(coercion().implemented(), new EndTesting(today(), "属于非法出版物"), staff.lead());
    }

    @Test
    @Breaks(Policy.EXTENDED_ONCE)
    @Requirement(
            value = {"I13", "D16-term"},
            law = "行政强制法 第二十五条第一款、第三十二条第一款")
    void aTermIsExtendedOnceAndByThirtyDaysAtMost() {
        Conduct conduct = coercion().implemented();
        refused(conduct, CoercionConduct.extension(31), staff.head());
        conduct.does(CoercionConduct.extension(30), staff.head());
        refused(conduct, CoercionConduct.extension(1), staff.head());
    }

    @Test
    @Breaks(Policy.EXTENSION_TOLD_IN_TIME)
    @Requirement(
            value = {"I13", "D16-term"},
            law = "行政强制法 第二十五条第二款、第三十二条第二款")
    void anExtensionIsToldWhileTheTermStillRuns() {
        Conduct conduct = coercion().implemented();
        refused(conduct, coercion().extensionTold(), staff.lead());
        conduct.does(CoercionConduct.extension(10), staff.head());
        clock.moveTo(clock.instant().plus(Duration.ofDays(31)));
        refused(conduct, coercion().extensionTold(), staff.lead());
    }

    /** No account may do this act at all; the system's own way to it is tried. */
    @Test
    @Breaks(Policy.MEASURE_OVER)
    @Requirement(
            value = {"I13", "D16-term"},
            law = "行政强制法 第二十八条第一款第四项")
    void theSystemEndsNoMeasureWhoseTimeIsNotOver() {
        Conduct conduct = coercion().implemented();
        Trace before = trace(conduct.caseId());
        LapseMeasure lapse = new LapseMeasure(LapseGround.EXPIRED, today());
        assertThatThrownBy(() -> casework.byLaw(conduct.caseId(), (history, around) -> Optional.of(lapse)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(one -> assertThat(one.rule()).isEqualTo(Policy.MEASURE_OVER.rule())));
        assertThat(trace(conduct.caseId())).isEqualTo(before);
        assertThat(conduct.attempt(lapse, staff.head()).status()).isEqualTo(403);
    }
}
