package org.mingjian.agency.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.Circumstances.Chosen;
import org.mingjian.agency.discretion.Circumstances.Claimed;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;

/** From factors to tier to range, and the words for it. */
@Requirement(
        value = {"A12", "E16"},
        law = "行政处罚法 第三十四条")
class DiscretionTests {

    private static final long GOODS = 9_600;

    @Test
    void pointsLeadToTheTierAndTheTierToItsShareOfTheStatutoryRange() {
        Discretion result = calculated("不足500元", "两年内第二次", GOODS);
        assertThat(result.tier()).isEqualTo(Grade.ORDINARY);
        assertThat(result.statutory()).isEqualTo(new FineSpan(5_000_000, 10_000_000));
        assertThat(result.range()).isEqualTo(new FineSpan(6_500_000, 8_500_000));
    }

    @Test
    void aDegreeMayAskForATierWhateverThePoints() {
        assertThat(calculated("不足500元", "两年内第三次以上", GOODS).tier()).isEqualTo(Grade.HEAVIER);
    }

    @Test
    void fromTheThresholdOnTheRangeIsAMultipleOfTheGoods() {
        Discretion result = calculated("500元以上", "首次", 1_000_100);
        assertThat(result.statutory()).isEqualTo(new FineSpan(10_001_000, 20_002_000));
        assertThat(result.range()).isEqualTo(new FineSpan(13_010_000, 17_000_000));
    }

    @Test
    @Requirement(value = "E16", law = "行政处罚法 第三十二条")
    void whatMitigatesGoesBelowTheStatutoryMinimum() {
        Discretion result = calculated(
                "500元以上", "首次", GOODS, new Claimed(StatutoryGround.HARM_REMEDIED, Grade.MITIGATED, "当事人召回了食品"));
        assertThat(result.tier()).isEqualTo(Grade.MITIGATED);
        assertThat(result.range()).isEqualTo(new FineSpan(0, 5_000_000));
    }

    @Test
    @Requirement(value = "E16", law = "行政处罚法 第三十三条")
    void whatSparesLeavesNoFine() {
        Discretion result = calculated("不足500元", "首次", GOODS, new Claimed(StatutoryGround.FIRST, Grade.NONE, "当场下架"));
        assertThat(result.range()).isEqualTo(new FineSpan(0, 0));
        assertThat(result.reasoning(0))
                .endsWith("可以不予行政处罚。综合上述情节，裁量阶次为“不予处罚”。" + "本案货值金额为96元，法定罚款幅度为50000元以上100000元以下。据此，拟不予行政处罚。");
    }

    @Test
    void theParagraphSaysFactorsTierRangeAndFine() {
        assertThat(calculated("不足500元", "两年内第二次", GOODS).reasoning(7_000_000))
                .isEqualTo("按照《云岭县示例裁量基准》（第1版，2025年1月1日起施行），本案货值金额为“不足500元”（0分），"
                        + "违法次数为“两年内第二次”（2分），合计2分，对应“一般处罚”阶次。"
                        + "没有行政处罚法规定的不予处罚、从轻处罚、减轻处罚情形。综合上述情节，裁量阶次为“一般处罚”。"
                        + "本案货值金额为96元，法定罚款幅度为50000元以上100000元以下，该阶次的罚款幅度为65000元以上85000元以下。"
                        + "据此，拟处罚款人民币柒万元整（¥70,000.00），在该阶次的罚款幅度之内。");
    }

    @Test
    void aFineOutsideTheTierIsCalledADeparture() {
        assertThat(calculated("不足500元", "首次", GOODS).reasoning(7_000_000)).endsWith("偏离裁量基准的理由另行说明。");
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(new Circumstances(List.of(new Chosen("货值金额", "不足500元")), List.of(), GOODS), "违法次数");
        refused(found("不足500元", "第十次", GOODS), "违法次数");
        refused(found("不足500元", "首次", null), "请填写货值金额");
        refused(found("不足500元", "首次", GOODS, new Claimed(StatutoryGround.COERCED, Grade.NONE, "受骗")), "不能得出不予处罚");
    }

    @Test
    void aTableInWhichGraverIsCheaperIsNamedByItsPlace() {
        StandardTable good = Standards.table(LocalDate.of(2025, 1, 1));
        assertThat(StandardFaults.of(good)).isEmpty();
        StandardTable bad = new StandardTable(
                good.source(),
                good.from(),
                good.from().minusDays(1),
                null,
                good.limits(),
                good.roundToFen(),
                List.of(new StandardTable.Factor(
                        "违法次数",
                        List.of(
                                new StandardTable.Degree("首次", 3, Grade.HEAVIER),
                                new StandardTable.Degree("再次", 1, null)))),
                good.tiers().subList(1, 3));
        assertThat(StandardFaults.of(bad))
                .extracting(Refusal::field)
                .contains(
                        "until",
                        "base",
                        "factors/0/degrees/1/points",
                        "factors/0/degrees/1/atLeast",
                        "tiers/0/fromPoints",
                        "tiers");
    }

    private static void refused(Circumstances found, String reason) {
        assertThatThrownBy(() -> Discretion.of(Standards.standard(), found))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(reason);
    }

    private static Discretion calculated(String goods, String times, long baseFen, Claimed... grounds) {
        return Discretion.of(Standards.standard(), found(goods, times, baseFen, grounds));
    }

    private static Circumstances found(String goods, String times, @Nullable Long baseFen, Claimed... grounds) {
        return new Circumstances(
                List.of(new Chosen("货值金额", goods), new Chosen("违法次数", times)), List.of(grounds), baseFen);
    }
}
