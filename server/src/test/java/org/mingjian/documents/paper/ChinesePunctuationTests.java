package org.mingjian.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

@Requirement("D3")
class ChinesePunctuationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "经查明,当事人于10月12日,10月14日经营 | 经查明，当事人于10月12日，10月14日经营",
                "罚款人民币壹万元整(¥10,000.00)。 | 罚款人民币壹万元整（¥10,000.00）。",
                "检查(询问)前,出示证件;告知权利:申请回避? | 检查（询问）前，出示证件；告知权利：申请回避？",
                "10:30到场,见 http://127.0.0.1:8080/a?b=1 | 10:30到场，见 http://127.0.0.1:8080/a?b=1",
                "编号ABC(2),当事人 | 编号ABC(2)，当事人",
                "plain English, stays (as it is). | plain English, stays (as it is)."
            })
    void sentencesCarryFullWidthMarksAndNumbersKeepTheirs(String typed, String printed) {
        assertThat(ChinesePunctuation.of(typed)).isEqualTo(printed);
    }
}
