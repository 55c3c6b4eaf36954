package org.mingjian.agency.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** A number of law stands in the article that is named as its source, as the statute writes it. */
@Requirement("G13")
class RuleValueSourceTests {

    /** What the statute says where the number itself is reckoned from it, or is a default. */
    private static final Map<String, String> IN_OTHER_WORDS = Map.of(
            "D07", "百分之三",
            "D07.cap", "加处罚款的数额不得超出罚款的数额",
            "discussion.heads", "集体讨论",
            "D27.decision", "届满前作出是否准予延续的决定");

    private static final String NO_LONGER_NUMBER = "(?<![零一二三四五六七八九十百千两0-9])";

    private final Map<String, Optional<Statute>> statutes = new HashMap<>();

    @Test
    void everyNumberStandsInTheArticleThatIsItsSource() {
        assertThat(CollectedLaws.files()).isNotEmpty();
        List<RuleValue> known = RuleValues.shipped().all().stream()
                .filter(value -> value.profile().equals(RuleValues.NATIONAL))
                .filter(value -> statute(value).isPresent())
                .toList();
        assertThat(known)
                .hasSizeGreaterThan(50)
                .allSatisfy(value -> assertThat(cited(value))
                        .as("%s %s, %s", value.id(), value.value(), value.source())
                        .containsPattern(written(value)));
    }

    private Optional<Statute> statute(RuleValue value) {
        return statutes.computeIfAbsent(value.source().source(), CollectedLaws::statute);
    }

    private String cited(RuleValue value) {
        var source = value.source();
        return Citation.all(source.source(), source.article()).stream()
                .flatMap(citation -> citation.wordsIn(statute(value).orElseThrow()).stream())
                .findFirst()
                // Some statutes are printed with full-width digits: ３日.
                .map(words -> Normalizer.normalize(words, Normalizer.Form.NFKC))
                .orElse("");
    }

    private static Pattern written(RuleValue value) {
        String words = IN_OTHER_WORDS.get(value.id());
        if (words != null) {
            return Pattern.compile(words);
        }
        if (value.isPeriod()) {
            return number(value.period().length(), unit(value.period().unit()));
        }
        if (value.value().endsWith("%")) {
            int hundredths = value.ratio().movePointRight(2).intValueExact();
            return Pattern.compile("百分之" + ChineseNumeral.write(hundredths) + "(?![零一二三四五六七八九十百千])");
        }
        return number((int) (value.fen().amount() / 100), "元");
    }

    private static Pattern number(int number, String unit) {
        String two = number == 2 ? "|两" : "";
        return Pattern.compile(
                NO_LONGER_NUMBER + "(?:" + ChineseNumeral.write(number) + "|" + number + two + ")" + unit);
    }

    private static String unit(Period.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "(?:日|个工作日)";
            case NATURAL_DAYS -> "日";
            case MONTHS -> "个月";
            case YEARS -> "年";
            case HOURS -> "小时";
        };
    }
}
