package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjian.Requirement;
import org.mingjian.kernel.problem.Provision;

/** Deadlines of every sort against a slow, independent count, and their explanations against themselves. */
@Requirement({"G9", "D04"})
class DeadlineProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    @Property(tries = 3000)
    void everyDeadlineEndsOnTheDayThatCountingDayByDayGives(@ForAll("deadlines") Deadline deadline) {
        LocalDate expected = DayByDay.due(deadline, CHINA);

        switch (deadline.reckon(CHINA)) {
            case Due due -> assertThat(due.day()).isEqualTo(expected);
            case Paused paused -> {
                assertThat(expected).isNull();
                assertThat(paused.since().isOpen()).isTrue();
            }
        }
    }

    @Property(tries = 3000)
    void everyExplanationRecomputesToTheSameDay(@ForAll("deadlines") Deadline deadline) {
        if (deadline.reckon(CHINA) instanceof Due due) {
            assertThat(due.why().recompute()).isEqualTo(due.day());
            assertThat(due.why().skippedRestDays()).noneMatch(CHINA::isWorkingDay);
            assertThat(due.why().rolledOver()).noneMatch(CHINA::isWorkingDay);
            assertThat(due.why().calendarVersion()).isEqualTo(CHINA.version());
        }
    }

    @Property(tries = 500)
    void aLongerPeriodNeverEndsEarlier(@ForAll("deadlines") Deadline deadline) {
        if (deadline.way() != CountingWay.BACKWARDS
                && deadline.reckon(CHINA) instanceof Due due
                && deadline.extended(1).reckon(CHINA) instanceof Due later) {
            assertThat(later.day()).isAfterOrEqualTo(due.day());
        }
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 4000).map(LocalDate.of(2016, 1, 1)::plusDays);
        return starts.flatMap(start -> Combinators.combine(
                        periods(),
                        Arbitraries.of(CountingWay.class),
                        suspensions(start).list().ofMaxSize(4))
                .as((period, way, suspensions) -> new Deadline(
                        "D04",
                        Provision.penaltyLaw("第六十条"),
                        new Deadline.Trigger("立案", start),
                        period,
                        way,
                        suspensions)));
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(Period.Unit.class),
                        Arbitraries.integers().between(1, 120))
                .as((unit, length) -> switch (unit) {
                    case WORKING_DAYS, NATURAL_DAYS, HOURS -> new Period(unit, length);
                    case MONTHS -> new Period(unit, 1 + length % 12);
                    case YEARS -> new Period(unit, 1 + length % 2);
                });
    }

    private static Arbitrary<Suspension> suspensions(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 150),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(9, Arbitraries.just(false)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))))
                .as((from, length, open) -> new Suspension(
                        start.plusDays(from), open ? null : start.plusDays(from + length), "检测", "检测期间告知书"));
    }

    @Property(tries = 50)
    void countingOnAnotherCalendarNamesThatCalendar(@ForAll("deadlines") Deadline deadline) {
        WorkingCalendar corrected =
                CHINA.withYear("2027.1", 2027, java.util.Set.of(LocalDate.of(2027, 1, 1)), java.util.Set.of());

        assertThat(List.of(deadline.reckon(corrected).why().calendarVersion())).containsExactly("2027.1");
    }
}
