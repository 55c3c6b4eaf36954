package org.mingjian.kernel.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

@Requirement("D3")
class ChineseNumeralTests {

    @ParameterizedTest
    @CsvSource({"5, 五", "6, 六", "10, 十", "15, 十五", "20, 二十", "60, 六十", "90, 九十", "101, 一百零一", "115, 一百一十五", "六十, 六十"})
    void periodsAreWrittenAsStatutesWriteThem(String digits, String words) {
        assertThat(ChineseNumeral.ofDigits(digits)).isEqualTo(words);
    }
}
