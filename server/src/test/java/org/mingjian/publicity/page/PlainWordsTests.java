package org.mingjian.publicity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

/** Amounts and penalties as people say them. */
@Requirement("C14")
class PlainWordsTests {

    @ParameterizedTest
    @CsvSource({
        "1000000,1万元",
        "350000,'3,500元'",
        "1650,16.50元",
        "12500000,12.5万元",
        "123456789,'1,234,567.89元'",
        "100,1元"
    })
    void amountsAreSaidShortlyAndExactly(long fen, String words) {
        assertThat(PlainWords.amount(fen)).isEqualTo(words);
    }

    @Test
    void theConfiscatedAmountIsSaidOnce() {
        assertThat(PlainWords.penalty(List.of("罚款", "没收违法所得", "没收非法财物"), 500_000, 1600))
                .isEqualTo("罚款5,000元；没收违法所得16元；没收非法财物");
    }

    @Test
    void noPenaltyIsSaidSo() {
        assertThat(PlainWords.penalty(List.of(), 0, 0)).isEqualTo("不予行政处罚");
    }

    @ParameterizedTest
    @CsvSource({"对发布虚假广告的处罚,发布虚假广告", "对接纳未成年人的行政处罚,接纳未成年人", "违规野外用火,违规野外用火"})
    void theReasonIsWhatWasDoneAndNotTheMattersName(String matter, String reason) {
        assertThat(PlainWords.reason(matter)).isEqualTo(reason);
    }
}
