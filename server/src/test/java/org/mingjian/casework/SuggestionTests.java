package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import tools.jackson.databind.JsonNode;

/** What the case knows already stands in the form: no fact is typed twice. */
@Requirement({"D4", "G10"})
class SuggestionTests extends CaseTest {

    private JsonNode suggested(Conduct conduct, String word) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body()
                .path("acts")
                .valueStream()
                .filter(act -> act.path("act").asString().equals(word))
                .findFirst()
                .orElseThrow()
                .path("suggestions");
    }

    @Test
    void theReportBeginsWithWhatRecordsAndEvidenceSay() {
        JsonNode drafted =
                suggested(conduct().investigated(), "concludeInvestigation").path("findings");
        assertThat(drafted.path("process").asString()).contains("立案。", "在云岭县长街26号进行现场检查。", "询问方岚。", "收集证据1份。");
        assertThat(drafted.path("facts").asString()).isEqualTo("现场有两名未成年人正在上网,未查验身份证件");
        assertThat(drafted.path("evidenceSummary").asString()).isEqualTo("1．上网登记记录（青禾网吧提供），证明当晚接纳未成年人上网。");
        assertThat(drafted.path("qualification").asString())
                .contains("《互联网上网服务营业场所管理条例》第二十一条第一款", "《互联网上网服务营业场所管理条例》第三十二条");
        assertThat(drafted.path("draft").isMissingNode())
                .as("what to impose is for people to say")
                .isTrue();
    }

    @Test
    void aRevisionBeginsWithTheFindingsThatItRevises() {
        JsonNode findings = suggested(conduct().concluded(Samples.LIGHT_FINE), "reviseDraft")
                .path("findings");
        assertThat(findings.at("/draft/fineFen").asLong()).isEqualTo(Samples.LIGHT_FINE);
        assertThat(findings.path("facts").asString()).contains("两名未成年人");
    }

    @Test
    void aPaymentBeginsWithWhatIsOwedAndToday() {
        JsonNode payment = suggested(conduct().served(Samples.LIGHT_FINE), "recordPayment");
        assertThat(payment.path("amountFen").asLong()).isEqualTo(Samples.LIGHT_FINE);
        assertThat(payment.path("paidOn").asString()).isNotBlank();
    }
}
