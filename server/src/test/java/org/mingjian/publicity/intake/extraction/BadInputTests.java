package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ProblemCode;

/** Files that hold no decision, or not all of one. */
@Requirement("P5")
class BadInputTests {

    private static final DecisionExtractor EXTRACTOR = new DecisionExtractor();

    @Test
    void anEmptyFileIsRefused() {
        assertThat(extract(new byte[0]).has(ProblemCode.EMPTY)).isTrue();
        assertThat(extract(" \n\t\uFEFF ").has(ProblemCode.EMPTY)).isTrue();
        assertThat(extract("<html><body><script>1</script></body></html>").has(ProblemCode.EMPTY))
                .isTrue();
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnread() {
        ExtractedDecision decision = extract(new byte[10 << 20]);

        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.has(ProblemCode.TOO_LARGE)).isTrue();
        assertThat(decision.problems().getFirst().sentence())
                .contains("10485760")
                .contains("上限");
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] random = new byte[20_000];
        new Random(7).nextBytes(random);

        assertThat(extract(random).has(ProblemCode.NOT_TEXT)).isTrue();
        assertThat(extract("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)).has(ProblemCode.NOT_TEXT))
                .isTrue();
        assertThat(extract(new byte[] {'P', 'K', 3, 4, 0, 0}).has(ProblemCode.NOT_TEXT))
                .isTrue();
    }

    @Test
    void aCharacterCutAtTheEndIsSaidAndTheRestIsRead() {
        byte[] whole = "云岭县水利局行政处罚决定书\n云水罚字〔2024〕2号\n当事人：云岭县河畔砂石有限公司".getBytes(StandardCharsets.UTF_8);
        ExtractedDecision decision = extract(Arrays.copyOf(whole, whole.length - 1));

        assertThat(decision.has(ProblemCode.BYTES_DAMAGED)).isTrue();
        assertThat(decision.has(ProblemCode.TEXT_CUT)).isTrue();
        assertThat(decision.issue().agency()).isEqualTo("云岭县水利局");
    }

    @Test
    void garbledMirrorPagesAreRestored() {
        ExtractedDecision decision = extract("""
                云嶺縣市場監(jiān)督管理局行政處罰決定書(雲(yún)嶺市監(jiān)處罰〔2024〕7號)
                當事人:雲(yún)嶺縣藍天商貿(mào)有限公司
                依據(jù)《中華人民共和國價格法》第四十二條的規(guī)定,決定處罰如下:罰款伍萬圓整。
                雲(yún)嶺縣市場監(jiān)督管理局
                二〇二四年三月五日
                """);

        assertThat(decision.issue().documentNumberNormalised()).isEqualTo("云岭市监处罚〔2024〕7号");
        assertThat(decision.party().name()).isEqualTo("云岭县蓝天商贸有限公司");
        assertThat(decision.penalty().fineFen()).isEqualTo(5_000_000);
        assertThat(decision.issue().decidedOn()).isEqualTo("2024-03-05");
    }

    @Test
    void anIdentityNumberIsNeverTakenForACreditCode() {
        ExtractedDecision decision = extract("""
                云岭县市场监督管理局行政处罚决定书
                云市监罚〔2024〕31号
                当事人：李小雨
                统一社会信用代码或身份证件号码：11010519491231002X
                """);

        assertThat(decision.party().creditCode()).isNull();
    }

    @Test
    void textThatIsNoDecisionIsSaidToBeNone() {
        ExtractedDecision decision = extract("云岭县今日天气晴，气温二十度，适合出游。门票50元。");

        assertThat(decision.has(ProblemCode.NOT_A_DECISION)).isTrue();
        assertThat(decision.penalty().fineFen()).isNull();
    }

    @Test
    void hostileRepetitionsEndInTime() {
        for (String part : new String[] {"云", "(", "〔2024", "当事人：", "罚款1元", "《", "依据《法》第一条、", "1×"}) {
            assertThat(extract(part.repeat(40_000 / part.length())).source().file())
                    .isEqualTo("f");
        }
    }

    private static ExtractedDecision extract(String text) {
        return extract(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ExtractedDecision extract(byte[] bytes) {
        return EXTRACTOR.extract("f", bytes);
    }
}
