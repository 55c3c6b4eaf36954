package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ProblemCode;

/** The ways in which decisions write money. */
@Requirement("P5")
class AmountVariationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款人民币伍仟元整。 | 500000",
                "罚款人民币大写：贰万元整，小写：20000元。 | 2000000",
                "罚款人民币贰万元整（￥：20000.00元）。 | 2000000",
                "罚款人民币 贰 万 元 整。 | 2000000",
                "罚款￥１２，５００．００元。 | 1250000",
                "罚款人民币12,500.50元。 | 1250050",
                "处以人民币0.5万元的罚款。 | 500000",
                "罚款3万5千元。 | 3500000",
                "罚款1万2千元整（12000元）。 | 1200000",
                "罚款人民币5仟元整。 | 500000",
                "罚款三万五千元。 | 3500000",
                "处罚款人民币拾伍万元整（¥150000.00）。 | 15000000",
                "处以人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分罚款。 | 12345678",
                "按每平方米100元处以罚款，共计1000×100元＝100000元（大写：壹拾万元整）。 | 10000000",
                "罚款人民币5000元（其中1000元须于三十日内缴清）。 | 500000",
                "（一）对甲行为罚款3000元；⏎（二）对乙行为罚款2000元。 | 500000",
                "罚款人民币5000元，没收非法财物：饼干12袋（价值96元）。 | 500000"
            })
    void aFineIsReadInEveryWayOfWritingIt(String penalty, long fen) {
        ExtractedDecision decision = Sample.PLAIN
                .withPenalty("决定处罚如下：\n" + penalty.replace('⏎', '\n'))
                .read();

        assertThat(decision.penalty().fineFen()).isEqualTo(fen);
        assertThat(decision.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款人民币伍仟元整（￥50000.00元）。 | WORDS_AGAINST_FIGURES",
                "罚款2万元（大写：叁万元整）。 | WORDS_AGAINST_FIGURES",
                "罚款人民币零点伍万元。 | FINE_MISSING",
                "罚款3万5元。 | FINE_MISSING",
                "罚款5000美元。 | FINE_MISSING",
                "一、对云岭县青禾商贸有限公司罚款300000元；⏎二、对法定代表人林舒平罚款20000元。 | FINE_AMBIGUOUS"
            })
    void anAmountThatIsNotPlainIsSaidAndNotTaken(String penalty, ProblemCode code) {
        ExtractedDecision decision = Sample.PLAIN
                .withPenalty("决定处罚如下：\n" + penalty.replace('⏎', '\n'))
                .read();

        assertThat(decision.penalty().fineFen()).isNull();
        assertThat(decision.has(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "决定如下：\n（一）没收违法所得1500元；\n（二）处以罚款人民币10000元整。\n以上两项合计人民币11500元。",
                "决定处罚如下：没收违法所得1500.00元，并处罚款10000.00元，罚没合计11500.00元。",
                "决定处罚如下：以上罚没款共计11500元，其中罚款10000元，没收违法所得1500元。",
                "决定给予你：没收违法所得壹仟伍佰元、罚款人民币10000元（大写壹万元整）的行政处罚。"
            })
    void fineAndConfiscatedGainsAreToldApart(String penalty) {
        ExtractedDecision.Penalty read =
                Sample.PLAIN.withPenalty(penalty).read().penalty();

        assertThat(read.kinds()).containsExactly("罚款", "没收违法所得");
        assertThat(read.fineFen()).isEqualTo(1_000_000);
        assertThat(read.confiscatedFen()).isEqualTo(150_000);
    }

    @Test
    void aStatutoryRangeIsNeverTheFine() {
        ExtractedDecision decision = Sample.PLAIN
                .withLaw("依据《中华人民共和国食品安全法》第一百二十四条第一款第（五）项“处五千元以上五万元以下罚款”的规定，")
                .withPenalty("决定处罚如下：\n警告。")
                .read();

        assertThat(decision.penalty().kinds()).containsExactly("警告");
        assertThat(fine(decision)).isNull();
    }

    @Test
    void theFineOfASecondDecisionInTheFileIsNotTakenForThatOfTheFirst() {
        String second = Sample.PLAIN
                .withNumber("云市监处罚〔2024〕8号")
                .withPenalty("决定处罚如下：\n罚款人民币9000元。")
                .text();
        ExtractedDecision decision = Sample.read(Sample.PLAIN.text() + "\n\n" + second);

        assertThat(decision.has(ProblemCode.SEVERAL_DECISIONS)).isTrue();
        assertThat(decision.issue().documentNumber()).isEqualTo("云市监处罚〔2024〕7号");
        assertThat(fine(decision)).isEqualTo(500_000);
    }

    private static @Nullable Long fine(ExtractedDecision decision) {
        return decision.penalty().fineFen();
    }
}
