package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.RuleProfile.Choice;
import org.mingjian.kernel.problem.Provision;

/** Which of several numbers counts on a day. */
@Requirement({"G9", "I29"})
class RuleProfileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void aChosenProfileCountsFromItsDayOnAndNotBefore() {
        var profile = new RuleProfile(List.of(new Choice(DAY, "suining-forestry")), List.of());
        assertThat(profile.get("D10", DAY.minusDays(1)).value()).isEqualTo("3 wd");
        assertThat(profile.get("D10", DAY).value()).isEqualTo("1 wd");
        assertThat(profile.get("D04", DAY).profile()).isEqualTo(RuleValues.NATIONAL);
    }

    @Test
    void whatTheAgencyAdoptedItselfComesBeforeItsProfile() {
        var profile = RuleProfile.of("suining-forestry").with(own("2 wd", DAY));
        assertThat(profile.get("D10", DAY).value()).isEqualTo("2 wd");
        assertThat(profile.get("D10", DAY.minusDays(1)).value()).isEqualTo("1 wd");
    }

    @Test
    void aSuccessorEndsTheEarlierValueAndLeavesItAsItWas() {
        var one = RuleProfile.NATIONAL.with(own("2 wd", DAY));
        var two = one.with(own("1 wd", DAY.plusMonths(1)));
        assertThat(one.own().getFirst().effectiveTo()).isNull();
        assertThat(two.own())
                .extracting(RuleValue::effectiveTo)
                .containsExactly(DAY.plusMonths(1).minusDays(1), null);
        assertThat(two.get("D10", DAY.plusDays(3))).isEqualTo(two.own().getFirst());
        for (LocalDate day = DAY.minusDays(5); day.isBefore(DAY.plusMonths(1)); day = day.plusDays(1)) {
            assertThat(two.get("D10", day).value())
                    .isEqualTo(one.get("D10", day).value());
        }
    }

    @Test
    void anEventOlderThanEveryVersionIsMeasuredByTheFirst() {
        assertThat(RuleProfile.NATIONAL.get("D04", LocalDate.of(2019, 1, 1)).value())
                .isEqualTo("90 nd");
    }

    private static RuleValue own(String value, LocalDate from) {
        return new RuleValue("D10", value, new Provision("青禾县公示规定", "第九条"), from, null, RuleProfile.OWN);
    }
}
