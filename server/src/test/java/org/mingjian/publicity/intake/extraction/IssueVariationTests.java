package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ProblemCode;

/** The ways in which decisions are numbered, signed and dated. */
@Requirement("P5")
class IssueVariationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云市监处罚[2024]7号 | 云市监处罚〔2024〕7号",
                "云市监处罚［2024］7号 | 云市监处罚〔2024〕7号",
                "云市监处罚﹝2024﹞7号 | 云市监处罚〔2024〕7号",
                "云市监处罚【2024】7号 | 云市监处罚〔2024〕7号",
                "云市监处罚（２０２４）第７号 | 云市监处罚〔2024〕7号",
                "云市监 处罚 〔 2024 〕 7 号 | 云市监处罚〔2024〕7号",
                "云市监处罚字〔2024〕第0007号 | 云市监处罚字〔2024〕0007号",
                "（云）应急罚〔2024〕执法-3号 | (云)应急罚〔2024〕执法-3号",
                "云市监罚〔2024〕青-12号 | 云市监罚〔2024〕青-12号",
                "云综执罚决字〔2024〕第 07-012 号 | 云综执罚决字〔2024〕07-012号",
                "云公（治）行罚决字〔2024〕00123号 | 云公(治)行罚决字〔2024〕00123号",
                "于市监罚决字〔2024〕7号 | 于市监罚决字〔2024〕7号",
                "和市监处罚〔2024〕7号 | 和市监处罚〔2024〕7号",
                "文号：云市监处罚〔2024〕7号 | 云市监处罚〔2024〕7号"
            })
    void aNumberIsNormalisedWhateverItsBracketsBlanksAndSerial(String printed, String normalised) {
        ExtractedDecision decision = Sample.PLAIN.withNumber(printed).read();

        assertThat(decision.issue().documentNumber()).isEqualTo(printed.replace("文号：", ""));
        assertThat(decision.issue().documentNumberNormalised()).isEqualTo(normalised);
    }

    @Test
    void aNumberThatBreaksOverTwoLinesIsOne() {
        ExtractedDecision decision = Sample.PLAIN.withNumber("云市监处罚\n〔2024〕7号").read();

        assertThat(decision.issue().documentNumber()).isEqualTo("云市监处罚〔2024〕7号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2024）云市监罚字第12号", "云市监处罚2024〕7号"})
    void anIrregularNumberIsGivenAsPrintedAndNotNormalised(String printed) {
        ExtractedDecision decision = Sample.PLAIN.withNumber(printed).read();

        assertThat(decision.issue().documentNumber()).isEqualTo(printed);
        assertThat(decision.issue().documentNumberNormalised()).isNull();
        assertThat(decision.has(ProblemCode.NUMBER_IRREGULAR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县市场监督管理局\n二〇二四年三月五日",
                "云岭县市场监督管理局\n二O二四年三月五日",
                "云岭县市场监督管理局\n2024-03-05",
                "云岭县市场监督管理局\n2024.3.5",
                "云岭县市场监督管理局　2024/03/05",
                "云岭县市场监督管理局（印章）\n\n2024 年 3 月 5 日\n（此件主动公开）\n发布日期：2024-04-01",
                "云岭县市场监督管理局\n日期：2024-03-05",
                "云岭县市场监督管理局\n2024年3月5日\n受送达人（签名）：　　2024年3月8日"
            })
    void theDateIsThatOfTheSignature(String tail) {
        assertThat(Sample.PLAIN.withTail(tail).read().issue().decidedOn()).isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2024-04-01\n打印本页　关闭窗口",
                "云岭县市场监督管理局\n来源：云岭县市场监督管理局\n2024年4月1日",
                "来源：云岭县市场监督管理局\n2024-04-01",
                "浏览次数：12\n2024-04-01"
            })
    void theDayOfPostingIsNeverTheDateOfTheDecision(String tail) {
        ExtractedDecision decision = Sample.PLAIN
                .withHead("云岭县市场监督管理局行政处罚决定书\n发布时间：2024-04-01 09:30　来源：云岭县市场监督管理局")
                .withTail(tail)
                .read();

        assertThat(decision.issue().decidedOn()).isNull();
        assertThat(decision.has(ProblemCode.DATE_MISSING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国人民银行云岭县支行",
                "云岭市住房公积金管理中心",
                "云岭海事处",
                "云岭县公安局河西派出所",
                "国家税务总局云岭县税务局稽查局",
                "云岭市生态环境局云岭县分局",
                "云岭县河西镇人民政府"
            })
    void theAgencyIsReadInEveryBranchOfAdministration(String agency) {
        ExtractedDecision decision = Sample.PLAIN
                .withHead(agency + "\n行政处罚决定书")
                .withTail(agency + "\n2024年3月5日")
                .read();

        assertThat(decision.issue().agency()).isEqualTo(agency);
        assertThat(decision.issue().decidedOn()).isEqualTo("2024-03-05");
    }

    @Test
    void whatTheLawThreatensToAnybodyIsNotTheBasisBesideTheProvisionApplied() {
        ExtractedDecision decision = Sample.PLAIN
                .withLaw("根据《云川省河道条例》第九条，有下列行为之一的，责令改正，处五千元以上五万元以下罚款。\n依据《云川省河道条例》第九条第（二）项，")
                .read();

        assertThat(decision.penalty().basis()).containsExactly("《云川省河道条例》第九条第（二）项");
    }
}
