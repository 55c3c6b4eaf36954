package org.mingjian.casework.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.Draft.Penalty;
import org.mingjian.casework.act.PenaltyKind;

/** Which of two drafts is heavier, and where no machine can tell. */
@Requirement(
        value = "I8",
        law = {"行政处罚法 第四十五条第二款", "行政处罚法 第六十二条"})
class SeverityTests {

    @ParameterizedTest
    @CsvSource({
        "停业三日, 停业3天, NOT_HEAVIER",
        "停业二十一日, 停业二十日, HEAVIER",
        "停业两个月, 停业三个月, NOT_HEAVIER",
        "停业一个月, 停业30日, UNCERTAIN",
        "停业30日, 停业一年, NOT_HEAVIER",
        "停业一年, 停业30日, HEAVIER",
        "停业半年, 停业七个月, NOT_HEAVIER",
        "停业 3 日, 停业3日, NOT_HEAVIER",
        "没收电脑20台, 没收电脑10台, HEAVIER",
        "没收电脑五台、主机三台, 没收电脑三台、主机五台, UNCERTAIN",
        "停业整顿, 停业三日, UNCERTAIN",
        "自2026年5月1日起停业三日, 自2026年6月1日起停业三日, UNCERTAIN",
        "停业十二个月, 停业十个月, HEAVIER",
        "停业一百二十日, 停业一百二十日, NOT_HEAVIER"
    })
    void aTextIsWeighedByItsQuantitiesWhereTheWordingIsTheSame(String text, String than, Severity severity) {
        assertThat(Severity.of(suspended(text), suspended(than))).isEqualTo(severity);
    }

    @Test
    void aFurtherKindOrMoreMoneyIsHeavier() {
        Draft warned = new Draft(List.of(new Penalty(PenaltyKind.WARNING, "警告")), 0, 0, null, "理由");
        Draft fined = new Draft(List.of(new Penalty(PenaltyKind.FINE, "罚款")), 100, 0, null, "理由");
        Draft more = new Draft(List.of(new Penalty(PenaltyKind.FINE, "罚款")), 101, 0, null, "理由");
        assertThat(Severity.of(fined, warned)).isEqualTo(Severity.HEAVIER);
        assertThat(Severity.of(more, fined)).isEqualTo(Severity.HEAVIER);
        assertThat(Severity.of(fined, more)).isEqualTo(Severity.NOT_HEAVIER);
    }

    @Test
    void aSecondMeasureOfOneKindIsNotTakenForTheFirst() {
        Draft once = suspended("停业三日");
        Draft twice = new Draft(
                List.of(
                        new Penalty(PenaltyKind.BUSINESS_SUSPENDED, "停业三日"),
                        new Penalty(PenaltyKind.BUSINESS_SUSPENDED, "停业两日")),
                0,
                0,
                null,
                "理由");
        assertThat(Severity.of(twice, once)).isEqualTo(Severity.UNCERTAIN);
    }

    private static Draft suspended(String content) {
        return new Draft(List.of(new Penalty(PenaltyKind.BUSINESS_SUSPENDED, content)), 0, 0, null, "理由");
    }
}
