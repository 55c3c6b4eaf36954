package org.mingjian.publicity.intake.extraction;

import java.nio.charset.StandardCharsets;
import org.mingjian.publicity.intake.ExtractedDecision;

/** An invented decision with traps in its facts, of which a test varies one part. */
record Sample(String head, String number, String party, String law, String penalty, String tail) {

    static final String COMPANY_CODE = "91990123MA0QK7T113";

    static final Sample PLAIN = new Sample(
            "云岭县市场监督管理局\n行政处罚决定书",
            "云市监处罚〔2024〕7号",
            "当事人：云岭县青禾商贸有限公司\n统一社会信用代码：" + COMPANY_CODE,
            "依据《中华人民共和国食品安全法》第一百二十四条第一款第（五）项的规定，",
            "决定处罚如下：\n罚款人民币5000元。",
            "云岭县市场监督管理局\n2024年3月5日");

    Sample withHead(String other) {
        return new Sample(other, number, party, law, penalty, tail);
    }

    Sample withNumber(String other) {
        return new Sample(head, other, party, law, penalty, tail);
    }

    Sample withParty(String other) {
        return new Sample(head, number, other, law, penalty, tail);
    }

    Sample withLaw(String other) {
        return new Sample(head, number, party, other, penalty, tail);
    }

    Sample withPenalty(String other) {
        return new Sample(head, number, party, law, other, tail);
    }

    Sample withTail(String other) {
        return new Sample(head, number, party, law, penalty, other);
    }

    String text() {
        return String.join("\n", head, number, party, """
                2024年1月9日，本局执法人员检查发现当事人销售超过保质期的饼干12袋，货值金额96元，违法所得24元。
                2024年2月20日，本局送达《行政处罚告知书》（云市监罚告〔2024〕6号），拟罚款8000元，当事人未陈述申辩。
                本局认为，当事人的行为违反了《中华人民共和国食品安全法》第三十四条第（十）项的规定。""", law + penalty, """
                当事人应当自收到本决定书之日起十五日内缴纳罚款。到期不缴纳的，每日按罚款数额的百分之三加处罚款。
                如不服本决定，可以自收到本决定书之日起六十日内向云岭县人民政府申请行政复议。""", tail, "");
    }

    ExtractedDecision read() {
        return read(text());
    }

    static ExtractedDecision read(String text) {
        return new DecisionExtractor().extract("f", text.getBytes(StandardCharsets.UTF_8));
    }
}
