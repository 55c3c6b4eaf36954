package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.e2e.journey.NetCafe.now;
import static org.mingjian.e2e.journey.NetCafe.today;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.CasePage;
import org.mingjian.e2e.desk.Form;

/** A fee for woodland is assessed by the published standard, approved, told and paid into the treasury. */
@ExtendWith(County.class)
@Requirement(
        value = {"A1", "I7"},
        law = {"行政许可法 第五十九条", "政府信息公开条例 第二十条"})
class FeeTests {

    private static final String HANDLER = "樊青林";
    private static final String ASSISTING = "柏长青";
    private static final String HEAD = "江望山";

    @Test
    void aFeeIsAssessedApprovedToldPaidAndClosed(Staff staff) {
        Office office = staff.officer(HANDLER);
        String address = assessed(office);
        CasePage.at(staff.officer(HEAD), address)
                .act("批准收费")
                .text("审批意见", "同意收费。")
                .submit("批准收费");
        CasePage.at(office, address).act("制发缴款通知书").submit("制发缴款通知书");
        CasePage.at(office, address)
                .act("送达")
                .choose("送达方式", "直接送达")
                .moment("送达时间", now())
                .submit("记录送达");
        CasePage.at(office, address)
                .act("记录缴费")
                .choose("缴款方式", "电子支付缴入国库")
                .text("财政票据号码", "53990001880001")
                .submit("登记缴费");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("收费已结清");
        office.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    /** The item stands in the form once the matter is chosen; the amount is the system's to reckon. */
    private static String assessed(Office office) {
        Cases.begin(office, "核定收费");
        Form form = Form.on(office)
                .pick("收费事项", "森林植被恢复费征收")
                .text("数量", "260")
                .day("计费日期", today())
                .text("收费事由", "修建步道经审核同意占用林地。")
                .pick("承办人员 1", HANDLER)
                .pick("承办人员 2", ASSISTING)
                .choose("类别", "法人")
                .text("姓名或者名称", "云岭县听松民宿有限公司")
                .text("统一社会信用代码或者身份证号码", "91539926MA5K00610B")
                .text("法定代表人、负责人或者经营者", "丁听松")
                .text("住所（住址）", "云岭县松坪乡上寨村1号");
        office.audited();
        form.submit("核定收费");
        return CasePage.after(office).address();
    }
}
