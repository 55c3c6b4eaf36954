package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.FeeAct.WithdrawFee;
import tools.jackson.databind.JsonNode;

/** Charges of a fee through the API, from the assessment to the archive. */
class FeeJourneyTests extends FeeTest {

    private static final ExecutionAct.Archive ARCHIVE = new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS);

    @Test
    @Requirement(
            value = {"A1", "I6", "I7", "G5"},
            law = {"行政许可法 第五十九条", "民事诉讼法 第八十七条", "行政执法责任制 审批权限", "行政执法责任制 岗位职责", "行政执法全过程记录 结案归档"})
    void aFeeIsAssessedApprovedToldPaidClosedAndArchived() {
        Conduct conduct = served();
        JsonNode told = view(conduct);
        assertThat(told.path("number").asString() + told.path("caseNumber").asString())
                .contains("缴〔");
        assertThat(told.path("leadNumber").asString()).contains("收费〔");
        assertThat(clocks(told)).containsExactly("FEE_PAYMENT");
        conduct.does(Charging.paid(Charging.AMOUNT - 1, today(), receipt()), staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("FEE_SERVED");
        conduct.does(Charging.paid(1, today(), receipt()), staff.lead());
        assertThat(clocks(view(conduct))).isEmpty();
        conduct.does(Samples.closed(), staff.head()).does(ARCHIVE, staff.lead());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("行政收费程序");
        assertThat(titles(view)).containsExactlyInAnyOrder("收费审批表", "缴款通知书", "送达回证", "结案审批表");
    }

    @Test
    @Requirement(value = "A1", law = "政府信息公开条例 第二十条")
    void theNoticeNamesBasisItemStandardQuantityAmountTermAndRemedies() {
        Conduct conduct = noticed();
        String paper = view(conduct)
                .path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals("缴款通知书"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        assertThat(desk.html(paper, staff.lead()))
                .contains("《城市道路管理条例》第三十七条", Charging.ITEM, "每平方米·月¥3.00", "120", "人民币叁佰陆拾元整（¥360.00）")
                .contains("十五日内", "财政票据", "六十日内", "六个月内");
    }

    @Test
    @Requirement(value = "A1", law = "政府非税收入管理办法 减免和缓缴")
    void whatIsDeferredIsDueLaterAndWhatIsRemittedIsNotOwed() {
        Conduct conduct = served();
        JsonNode before = view(conduct).path("deadlines");
        conduct.does(Charging.deferred(30), staff.head());
        JsonNode after = view(conduct).path("deadlines");
        assertThat(after.at("/0/dueOn").asString())
                .isGreaterThan(before.at("/0/dueOn").asString());
        conduct.does(Charging.reduced(Charging.AMOUNT), staff.head());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("FEE_SETTLED");
        conduct.does(Samples.closed(), staff.head());
        assertThat(titles(view(conduct))).contains("收费减免缓缴决定书");
    }

    @Test
    @Requirement(value = "I7", law = "国家赔偿法 第三十六条")
    void whatWasPaidOnARevokedChargeGoesBackEvenAfterTheArchive() {
        Conduct conduct = paid().does(Samples.closed(), staff.head())
                .does(ARCHIVE, staff.lead())
                .does(Charging.revoked(), staff.head());
        assertThat(suggested(conduct, "refundPayment")).contains(String.valueOf(Charging.AMOUNT));
        conduct.does(Remedies.refund(today(), Charging.AMOUNT), staff.lead())
                .does(Samples.closed(), staff.head())
                .does(ARCHIVE, staff.lead());
        assertThat(titles(view(conduct))).contains("撤销收费决定书");
    }

    @Test
    @Requirement(value = "G5", law = "行政执法责任制 岗位职责")
    void aChargeIsWithdrawnBeforeThePartyIsTold() {
        Conduct conduct = approved().does(new WithdrawFee("核定有误"), staff.lead()).does(ARCHIVE, staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("ARCHIVED");
    }

    private String suggested(Conduct conduct, String act) {
        return view(conduct)
                .path("acts")
                .valueStream()
                .filter(one -> one.path("act").asString().equals(act))
                .map(one -> one.path("suggestions").toString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> clocks(JsonNode view) {
        return view.path("deadlines")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private static List<String> titles(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .map(one -> one.path("title").asString())
                .toList();
    }
}
