package org.mingjian.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.kernel.money.Fen;

@Requirement(
        value = {"E14", "D4"},
        law = "行政处罚法 第五十九条")
class AmountWordingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "处以罚款人民币壹万元整（¥10,000.00）",
                "罚款陆仟伍佰陆拾伍元整(6565元)",
                "没收违法所得2382.50元（大写：贰仟叁佰捌拾贰元伍角整）",
                "罚款伍万元（5万元）",
                "没有金额"
            })
    void amountsThatAgreePass(String sentence) {
        assertThat(AmountWording.ofSentences(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"处以罚款人民币壹万元整（¥1,000.00）", "罚款陆仟伍佰陆拾伍元整(6556元)", "没收2382元（大写：贰仟叁佰捌拾叁元整）", "罚款伍万元（50万元）"})
    void wordsAgainstFiguresAreRefused(String sentence) {
        assertThat(AmountWording.ofSentences(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "处以罚款人民币壹万元整, true",
        "罚款1万元, true",
        "罚款10000元, true",
        "按违法所得二倍处以罚款, true",
        "处以罚款人民币贰万元整, false",
        "罚款5000元, false"
    })
    void theFineInTheTextIsTheFineDecided(String content, boolean right) {
        assertThat(AmountWording.ofPenalty(content, Fen.ofYuan(10_000)).isEmpty())
                .isEqualTo(right);
    }

    @Test
    @Requirement(value = "E14", law = "行政处罚法 第七十二条")
    void theSurchargeIsToldWithRateAndLimit() {
        assertThat(SurchargeWording.of("3 %")).isEmpty();
        assertThat(SurchargeWording.of("到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。"))
                .isEmpty();
        assertThat(SurchargeWording.of("每日按罚款数额的百分之三加处罚款。")).hasSize(1);
        assertThat(SurchargeWording.of("每日按罚款数额的百分之五加处罚款，不超出罚款的数额。")).hasSize(1);
        assertThat(SurchargeWording.of("每日按罚款数额的百分之三十加处罚款，不超出罚款的数额。")).hasSize(1);
        assertThat(SurchargeWording.of("13 %")).hasSize(1);
    }
}
