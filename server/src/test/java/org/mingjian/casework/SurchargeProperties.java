package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.mingjian.Requirement;
import org.mingjian.casework.history.Surcharge;
import org.mingjian.casework.history.Surcharge.Pause;

/** The surcharge never exceeds the fine, never counts a paused day, and never shrinks with time. */
@Requirement(
        value = {"I12", "D07"},
        law = {"行政处罚法 第七十二条第一款第一项", "行政处罚法 第七十三条第三款", "行政强制法 第四十五条第二款"})
class SurchargeProperties {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 1);
    private static final long MOST_FINE = 100_000_000_000_000L;
    private static final int THREE_YEARS = 1100;

    @Provide
    Arbitrary<List<Pause>> pauses() {
        Arbitrary<Integer> from = Arbitraries.integers().between(-20, 200);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 120);
        return Combinators.combine(from, length)
                .as((start, many) -> new Pause(
                        LAST_DAY.plusDays(start), LAST_DAY.plusDays(start).plusDays(many), "行政复议"))
                .list()
                .ofMaxSize(4);
    }

    private static Surcharge after(long fine, long base, int days, List<Pause> pauses) {
        return Surcharge.count(base, fine, 3, LAST_DAY, LAST_DAY.plusDays(days), pauses);
    }

    @Property
    void itNeverExceedsTheFine(
            @ForAll @LongRange(max = MOST_FINE) long fine,
            @ForAll @IntRange(max = THREE_YEARS) int days,
            @ForAll("pauses") List<Pause> pauses) {
        assertThat(after(fine, fine, days, pauses).amountFen()).isBetween(0L, fine);
    }

    @Property
    void itIsThreePercentADayOfTheDaysThatCount(
            @ForAll @LongRange(max = MOST_FINE) long fine,
            @ForAll @IntRange(max = 33) int days,
            @ForAll("pauses") List<Pause> pauses) {
        Surcharge surcharge = after(fine, fine, days, pauses);
        assertThat(surcharge.amountFen()).isEqualTo(fine * 3 * surcharge.days() / 100);
    }

    @Property
    void everyDayIsCountedOrPausedAndNoPausedDayIsCounted(
            @ForAll @IntRange(max = THREE_YEARS) int days, @ForAll("pauses") List<Pause> pauses) {
        Surcharge surcharge = after(1000, 1000, days, pauses);
        long paused = LAST_DAY.plusDays(1)
                .datesUntil(LAST_DAY.plusDays(days + 1L))
                .filter(day ->
                        pauses.stream().anyMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.to())))
                .count();
        assertThat(surcharge.paused()).isEqualTo(paused);
        assertThat(surcharge.days() + surcharge.paused()).isEqualTo(days);
    }

    @Property
    void itNeverShrinksWithTimeNorGrowsWithAPause(
            @ForAll @LongRange(max = MOST_FINE) long fine,
            @ForAll @IntRange(max = THREE_YEARS) int days,
            @ForAll("pauses") List<Pause> pauses) {
        long amount = after(fine, fine, days, pauses).amountFen();
        assertThat(after(fine, fine, days + 1, pauses).amountFen()).isGreaterThanOrEqualTo(amount);
        assertThat(after(fine, fine, days, List.of()).amountFen()).isGreaterThanOrEqualTo(amount);
    }

    @Property
    void howItWasCountedNamesTheAmount(
            @ForAll @LongRange(min = 100, max = MOST_FINE) long fine, @ForAll @IntRange(min = 1, max = 60) int days) {
        Surcharge surcharge = after(fine, fine, days, List.of());
        assertThat(surcharge.how())
                .contains(new org.mingjian.kernel.money.Fen(surcharge.amountFen()).format(), days + "日", "3%");
    }
}
