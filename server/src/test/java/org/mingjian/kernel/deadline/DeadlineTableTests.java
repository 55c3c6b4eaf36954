package org.mingjian.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;

@Requirement("G9")
class DeadlineTableTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final RuleValues VALUES = RuleValues.shipped();

    @Test
    void everyDeadlineFromD01ToD51HasARowInOrder() {
        List<String> expected =
                IntStream.rangeClosed(1, 51).mapToObj("D%02d"::formatted).toList();

        assertThat(DeadlineTable.ROWS).extracting(DeadlineRule::id).containsExactlyElementsOf(expected);
    }

    @Test
    void everyLengthVariantAndExtensionIsAPeriodWithAProvision() {
        assertThat(DeadlineTable.ROWS).allSatisfy(row -> {
            assertThat(row.start()).isNotBlank();
            assertThat(period(row.value())).isTrue();
            assertThat(row.variants()).allMatch(DeadlineTableTests::period);
            assertThat(row.extensions())
                    .allSatisfy(step -> assertThat(step.by()).isNotBlank())
                    .allMatch(step -> step.value().isEmpty() || period(step.value()));
        });
    }

    private static boolean period(String value) {
        RuleValue found = DeadlineRule.length(value, TODAY, RuleValues.NATIONAL);
        return found.isPeriod() && !found.source().article().isBlank();
    }

    @Test
    void everyPeriodNumberedLikeADeadlineBelongsToARow() {
        assertThat(VALUES.all())
                .filteredOn(value -> value.id().matches("D\\d\\d.*") && value.isPeriod())
                .hasSizeGreaterThan(60)
                .allMatch(value -> DeadlineTable.owning(value.id()).isPresent());
    }

    @Test
    void theSurchargeReachesTheFineOnTheDayThatRateAndCapGive() {
        BigDecimal days = VALUES.get("D07.cap", TODAY)
                .ratio()
                .divide(VALUES.get("D07.rate", TODAY).ratio(), 0, RoundingMode.CEILING);

        assertThat(VALUES.get("D07", TODAY).period().length()).isEqualTo(days.intValueExact());
    }

    @Test
    void aDayBeforeTheLawIsCountedByItsFirstVersion() {
        assertThat(DeadlineRule.length("D04", LocalDate.of(2016, 1, 1), RuleValues.NATIONAL))
                .isEqualTo(VALUES.get("D04", TODAY));
    }
}
