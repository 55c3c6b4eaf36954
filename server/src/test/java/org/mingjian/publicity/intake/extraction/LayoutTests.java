package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;

/** The same facts as a table, with heads beside or above, copied as text, garbled, or in wide characters. */
@Requirement("P5")
class LayoutTests {

    private static final List<List<String>> ROWS = List.of(
            List.of("行政处罚决定书文号", "云市监处罚〔2024〕7号"),
            List.of("行政相对人名称", "云岭县青禾商贸有限公司"),
            List.of("统一社会信用代码", Sample.COMPANY_CODE),
            List.of("处罚类别", "罚款"),
            List.of("处罚内容", "处以罚款"),
            List.of("罚款金额（万元）", "0.5"),
            List.of("处罚依据", "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项"),
            List.of("处罚决定日期", "2024/03/05"),
            List.of("公示截止期", "2027/03/05"),
            List.of("处罚机关", "云岭县市场监督管理局"));

    @Test
    void aTableWithLabelsBesideTheirValuesIsRead() {
        assertWhole(Sample.read(
                "<table>" + ROWS.stream().map(LayoutTests::row).collect(Collectors.joining()) + "</table>"));
    }

    @Test
    void aTableWithHeadsAboveTheirValuesIsRead() {
        String heads = row(ROWS.stream().map(List::getFirst).toList());
        String values = row(ROWS.stream().map(List::getLast).toList());

        assertWhole(Sample.read("<table>" + heads + values + "</table>"));
    }

    @Test
    void aTableCopiedAsTextWithTabsIsRead() {
        assertWhole(Sample.read(ROWS.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"))));
    }

    @Test
    void aTableWhosePartyHasHeadsOfItsOwnIsRead() {
        ExtractedDecision decision = Sample.read("""
                <table><tr><td colspan=3>行政处罚决定书文号</td><td>云金罚决字〔2024〕7号</td></tr>
                <tr><td rowspan=3>被处罚当事人姓名或名称</td><td colspan=2>个人姓名</td><td>-</td></tr>
                <tr><td rowspan=2>单位</td><td>名称</td><td>云岭县农村商业银行股份有限公司</td></tr>
                <tr><td>法定代表人（主要负责人）姓名</td><td>林舒平</td></tr>
                <tr><td colspan=3>行政处罚决定</td><td>罚款人民币35万元</td></tr></table>""");

        assertThat(decision.party().name()).isEqualTo("云岭县农村商业银行股份有限公司");
        assertThat(decision.penalty().fineFen()).isEqualTo(35_000_000);
    }

    @Test
    void wideCharactersWithoutAByteOrderMarkAreRead() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertWhole(new DecisionExtractor().extract("f", Sample.PLAIN.text().getBytes(charset)));
        }
    }

    @Test
    void pinyinBehindSimplifiedCharactersIsDropped() {
        String garbled = Sample.PLAIN
                .text()
                .replace("监", "监(jiān)")
                .replace("罚", "罚(fá)")
                .replace("决", "决(jué)");

        assertWhole(Sample.read(garbled));
    }

    @Test
    void aDecisionInOneParagraphWithoutLineBreaksIsRead() {
        assertWhole(Sample.read(Sample.PLAIN.text().replace("\n", "")));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td><p>" + cell + "</p></td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static void assertWhole(ExtractedDecision decision) {
        assertThat(decision.issue().agency()).isEqualTo("云岭县市场监督管理局");
        assertThat(decision.issue().documentNumber()).isEqualTo("云市监处罚〔2024〕7号");
        assertThat(decision.issue().decidedOn()).isEqualTo("2024-03-05");
        assertThat(decision.party().name()).isEqualTo("云岭县青禾商贸有限公司");
        assertThat(decision.party().creditCode()).isEqualTo(Sample.COMPANY_CODE);
        assertThat(decision.penalty().kinds()).containsExactly("罚款");
        assertThat(decision.penalty().fineFen()).isEqualTo(500_000);
        assertThat(decision.penalty().basis()).containsExactly("《中华人民共和国食品安全法》第一百二十四条第一款第（五）项");
        assertThat(decision.problems()).isEmpty();
    }
}
