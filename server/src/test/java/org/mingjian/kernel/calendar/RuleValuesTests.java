package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.kernel.money.Fen;

/** The rule tables hold the statutes' numbers, with source and validity. */
@Requirement("G9")
class RuleValuesTests {

    private static final RuleValues RULES = RuleValues.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "D01, 5 wd, true, 第六十四条第一项",
        "D04, 90 nd, false, 第六十条",
        "D04.extension, 30 nd, false, 第六十四条",
        "D05, 7 wd, false, 第六十一条",
        "D06, 15 nd, true, 第六十七条",
        "D10, 3 wd, false, 第四十八条",
        "D11, 2 y, false, 第三十六条",
        "D11.grave, 5 y, false, 第三十六条",
        "D28, 60 nd, true, 第二十条",
        "D29, 6 m, true, 第四十六条"
    })
    void nationalPeriodsAreThoseOfTheStatutes(String id, String period, boolean party, String article) {
        RuleValue rule = RULES.get(id, TODAY);

        assertThat(rule.period()).hasToString(period);
        assertThat(rule.way()).isEqualTo(party ? CountingWay.ROLLING : CountingWay.FIXED);
        assertThat(rule.source().article()).isEqualTo(article);
    }

    @Test
    void aLocalProfileOverridesAndOtherwiseFallsBackToTheNation() {
        assertThat(RULES.get("D10", TODAY, "suining-forestry").period()).isEqualTo(Period.workingDays(1));
        assertThat(RULES.get("D04", TODAY, "suining-forestry").profile()).isEqualTo(RuleValues.NATIONAL);
    }

    /** A new number is a new line with a later first day; the old line may only be given its last day. */
    @Test
    @Requirement("I29")
    void aNumberThatWasEverInUseStaysAsItWas() throws IOException {
        List<String> shipped = RULES.all().stream()
                .map(value -> String.join(
                        " | ",
                        value.profile(),
                        value.id(),
                        value.value(),
                        value.source().source(),
                        value.source().article(),
                        value.effectiveFrom().toString()))
                .toList();
        List<String> inUse = Files.readAllLines(Path.of("src/test/resources/rules-in-use.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(inUse).hasSizeGreaterThan(80);
        assertThat(shipped).containsExactlyInAnyOrderElementsOf(inUse);
    }

    @Test
    void aValueIsFoundOnlyWhileInForce() {
        assertThat(RULES.find("D04", LocalDate.of(2021, 7, 14), RuleValues.NATIONAL))
                .isEmpty();
        assertThat(RULES.find("D04", LocalDate.of(2021, 7, 15), RuleValues.NATIONAL))
                .isPresent();
        assertThatThrownBy(() -> RULES.get("D99", TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyValueCanBeReadAndHasATitleAndASource() {
        assertThat(RULES.all()).hasSizeGreaterThan(35).allSatisfy(rule -> {
            assertThat(RULES.title(rule.id())).isNotBlank().isNotEqualTo(rule.id());
            assertThat(rule.source().source()).isNotBlank();
            assertThat(rule.source().article()).isNotBlank();
            assertThat(isReadable(rule)).as(rule.id() + " " + rule.value()).isTrue();
        });
    }

    @Test
    void amountsAndRatiosHaveTheirUnits() {
        assertThat(RULES.get("hearing.fine.person", TODAY).fen()).isEqualTo(Fen.ofYuan(10_000));
        assertThat(RULES.get("D07.rate", TODAY).ratio()).isEqualByComparingTo("0.03");
        assertThatThrownBy(() -> RULES.get("D07.rate", TODAY).fen()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RULES.get("D07.rate", TODAY).period()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLocalOptionIsOffUntilSomebodyTakesItUp() {
        RuleValue option = RULES.get("expedited", TODAY);
        assertThat(option.on()).isFalse();
        assertThat(option.chinese()).isEqualTo("不实行");
        RuleValue taken =
                new RuleValue(option.id(), option.withNumber(1), option.source(), TODAY, null, RuleProfile.OWN);
        assertThat(taken.on()).isTrue();
        assertThat(taken.chinese()).isEqualTo("实行");
        assertThat(taken.against(option)).isEqualTo("与国家规定不同");
        assertThatThrownBy(() -> RULES.get("D04", TODAY).on()).isInstanceOf(IllegalStateException.class);
    }

    private static boolean isReadable(RuleValue rule) {
        if (rule.value().endsWith(" fen")) {
            return rule.fen().amount() > 0;
        }
        if (rule.value().endsWith(" switch")) {
            return rule.number() == 0 || rule.number() == 1;
        }
        if (rule.value().endsWith(" persons")) {
            return rule.persons() > 0;
        }
        if (rule.value().endsWith(" times")) {
            return rule.times() > 0;
        }
        return rule.value().endsWith(" %")
                ? rule.ratio().signum() > 0
                : rule.period().length() > 0;
    }
}
