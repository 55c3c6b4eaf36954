package org.mingjian.agency.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.agency.discretion.Standards.limits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Limits;

/** The public words of a range are those that the calculator reckons. */
@Requirement("A12")
class StandardWordsTests {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private static Band band(Grade tier, Measure measure, String least, String most) {
        return new Band(tier, 0, measure, new BigDecimal(least), new BigDecimal(most));
    }

    private static StandardTable with(Limits law, Band band) {
        return new StandardTable(
                "示例",
                FROM,
                null,
                "林木价值",
                List.of(law),
                10_000,
                Standards.table(FROM).factors(),
                List.of(band));
    }

    private static String range(Limits law, Band band) {
        return StandardWords.ranges(with(law, band), band).getFirst();
    }

    @Test
    void everyTierSaysTheSpanThatTheCalculatorReckonsForAnAmountInThatPart() {
        StandardTable table = Standards.table(FROM);
        for (Band band : table.tiers()) {
            assertThat(StandardWords.ranges(table, band).getFirst())
                    .isEqualTo(Ranges.of(table, 0L).of(band.tier()).words());
        }
    }

    @Test
    void aTierNeverGoesBeyondTheLaw() {
        Limits law = limits(0, Measure.MULTIPLE, "3", "5");
        assertThat(range(law, band(Grade.HEAVIER, Measure.MULTIPLE, "4", "9"))).isEqualTo("林木价值的4倍以上5倍以下");
        assertThat(range(law, band(Grade.LIGHTER, Measure.SHARE, "0", "0.5"))).isEqualTo("林木价值的3倍以上4倍以下");
        assertThat(range(law, band(Grade.MITIGATED, Measure.MULTIPLE, "1", "4")))
                .isEqualTo("林木价值的1倍以上3倍以下");
        assertThat(range(
                        limits(0, Measure.FEN, "100000", "500000"),
                        band(Grade.HEAVIER, Measure.FEN, "300000", "900000")))
                .isEqualTo("3000元以上5000元以下");
    }

    @Test
    void amountsAndMultiplesMixedKeepTheirOwnMeasureWithinTheLaw() {
        assertThat(range(limits(0, Measure.FEN, "0", "500000"), band(Grade.ORDINARY, Measure.MULTIPLE, "0", "2")))
                .isEqualTo("林木价值的2倍以下，不超出法定幅度");
        assertThat(range(limits(0, Measure.MULTIPLE, "3", "3"), band(Grade.ORDINARY, Measure.SHARE, "0", "1")))
                .isEqualTo("林木价值的3倍");
    }

    @Test
    void partsAndPointsAreSaidAsTheTableHasThem() {
        StandardTable table = Standards.table(FROM);
        assertThat(StandardWords.parts(table)).containsExactly("货值金额不足10000元", "货值金额10000元以上");
        assertThat(StandardWords.statutory(table)).containsExactly("50000元以上100000元以下", "货值金额的10倍以上20倍以下");
        assertThat(StandardWords.parts(Standards.upTo50000(FROM))).containsExactly("");
        assertThat(Standards.upTo50000(FROM).tiers().stream()
                        .map(band -> StandardWords.points(Standards.upTo50000(FROM), band)))
                .containsExactly("0分", "1分", "2分以上");
        Band mitigated = band(Grade.MITIGATED, Measure.SHARE, "0", "0");
        assertThat(StandardWords.points(table, mitigated)).isEqualTo("依法减轻处罚时");
    }
}
