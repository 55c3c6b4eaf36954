package org.mingjian.publicity.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.Remaining.Light;
import org.mingjian.kernel.calendar.RuleProfile;

/** Seven working days from the decision, and how long a record stays. */
@Requirement({"C2", "C3", "D12-term"})
class PublicationClockTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

    @Test
    void restDaysOfTheNationalHolidayAreNotCounted() {
        assertThat(PublicationClock.due(THURSDAY, RuleProfile.NATIONAL).day()).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void theLightTurnsAsTheDayComesNear() {
        LocalDate decided = LocalDate.of(2026, 11, 9);
        assertThat(PublicationClock.due(decided, RuleProfile.NATIONAL).day()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(PublicationClock.remaining(PublicationClock.due(decided, RuleProfile.NATIONAL), decided)
                        .light())
                .isEqualTo(Light.GREEN);
        assertThat(PublicationClock.remaining(
                                PublicationClock.due(decided, RuleProfile.NATIONAL), LocalDate.of(2026, 11, 13))
                        .light())
                .isEqualTo(Light.AMBER);
        assertThat(PublicationClock.remaining(
                                PublicationClock.due(decided, RuleProfile.NATIONAL), LocalDate.of(2026, 11, 18))
                        .light())
                .isEqualTo(Light.RED);
        assertThat(PublicationClock.remaining(
                                PublicationClock.due(decided, RuleProfile.NATIONAL), LocalDate.of(2026, 11, 19))
                        .overdue())
                .isTrue();
    }

    @Test
    void theGravestKindSetsThePeriod() {
        LocalDate day = LocalDate.of(2026, 11, 9);
        assertThat(PublicationClock.publicUntil(List.of("警告"), day, day, RuleProfile.NATIONAL))
                .isEqualTo(LocalDate.of(2027, 2, 9));
        assertThat(PublicationClock.publicUntil(List.of("警告", "罚款"), day, day, RuleProfile.NATIONAL))
                .isEqualTo(LocalDate.of(2027, 11, 9));
        assertThat(PublicationClock.publicUntil(List.of("罚款", "吊销许可证件"), day, day, RuleProfile.NATIONAL))
                .isEqualTo(LocalDate.of(2029, 11, 9));
    }

    @Test
    void addressesSayNothingAndAreTheSameAgain() {
        assertThat(Slugs.of("document:1", THURSDAY))
                .matches("2026-[b-z]{10}")
                .isEqualTo(Slugs.of("document:1", THURSDAY));
        assertThat(Slugs.of("document:2", THURSDAY)).isNotEqualTo(Slugs.of("document:1", THURSDAY));
    }
}
