package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.e2e.journey.NetCafe.ASSISTING;
import static org.mingjian.e2e.journey.NetCafe.HANDLER;
import static org.mingjian.e2e.journey.NetCafe.HEAD;
import static org.mingjian.e2e.journey.NetCafe.today;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.CasePage;
import org.mingjian.e2e.desk.Form;

/** A bookshop applies for a licence, hands in what was missing, is examined, licensed and given its certificate. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "A10", "D23", "D24", "D25"},
        law = {"行政许可法 第三十二条", "行政许可法 第三十四条", "行政许可法 第三十八条", "行政许可法 第四十四条"})
class LicenceTests {

    @Test
    void anApplicationIsReceivedCompletedAcceptedExaminedAndLicensed(Staff staff) {
        Office office = staff.officer(HANDLER);
        String address = received(office);
        CasePage.at(office, address).act("一次告知补正").submit("告知补正");
        CasePage.at(office, address).act("提交补正材料").submit("登记补正材料");
        CasePage.at(office, address).act("受理申请").submit("受理");
        examined(office, address);
        CasePage.at(staff.officer(HEAD), address)
                .act("准予行政许可")
                .text("决定意见", "准予许可。")
                .submit("准予行政许可");
        CasePage.at(office, address).act("颁发许可证件").submit("颁发证件");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("许可有效");
        office.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    /** The list of materials stands in the form once the matter is chosen; what was not handed in is taken off. */
    private static String received(Office office) {
        Cases.begin(office, "许可申请");
        Form form = Form.on(office).pick("许可事项", "出版物零售单位设立审批");
        office.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("删去第 3 项"))
                .click();
        form.text("申请内容", "设立出版物零售单位")
                .day("收到日期", today())
                .pick("承办人员 1", HANDLER)
                .pick("承办人员 2", ASSISTING)
                .choose("类别", "个体工商户")
                .text("姓名或者名称", "云岭县半亩方塘书店")
                .text("统一社会信用代码或者身份证号码", "92539926MA5K000394")
                .text("法定代表人、负责人或者经营者", "方塘生")
                .text("住所（住址）", "云岭县文庙街9号");
        office.audited();
        form.submit("收件");
        return CasePage.after(office).address();
    }

    /** Officers, place and conditions stand in the forms already. */
    private static void examined(Office office, String address) {
        CasePage.at(office, address)
                .act("核查")
                .text("核查情况", "书架、收银台已布置，与申请材料一致。")
                .submit("完成核查");
        CasePage.at(office, address)
                .act("审查")
                .cell("许可条件", 0, "结论", "符合")
                .cell("许可条件", 0, "情况", "工商登记已核对。")
                .cell("许可条件", 1, "结论", "符合")
                .cell("许可条件", 1, "情况", "现场看过。")
                .text("审查意见", "建议予以许可。")
                .submit("提出审查意见");
    }
}
