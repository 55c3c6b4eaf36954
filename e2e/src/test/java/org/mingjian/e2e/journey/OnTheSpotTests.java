package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.e2e.journey.NetCafe.ASSISTING;
import static org.mingjian.e2e.journey.NetCafe.HANDLER;
import static org.mingjian.e2e.journey.NetCafe.HEAD;
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

/** Two officers fine a net café on the spot; the cash reaches the bank, and the head closes the case. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "G10", "I5", "I6", "I7"},
        law = {"行政处罚法 第五十一条", "行政处罚法 第五十二条", "行政处罚法 第六十八条", "行政处罚法 第七十一条"})
class OnTheSpotTests {

    private static final String PARTY = "云岭县拾光网吧";

    @Test
    void aFineOnTheSpotReachesTheBankAndTheCaseIsClosed(Staff staff) {
        Office office = staff.officer(HANDLER);
        Cases.begin(office, "当场处罚");
        Form opened = opened(office);
        office.audited();
        opened.submit("登记当场查处");
        String address = CasePage.after(office).address();
        decided(office, address);
        collected(office, address);
        CasePage.at(staff.officer(HEAD), address)
                .act("结案")
                .text("结案理由", "罚款已当场收缴并缴付银行。")
                .text("审批意见", "同意结案。")
                .submit("批准结案");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("已结案");
        office.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    private static Form opened(Office office) {
        return Form.on(office)
                .choose("来源", "日常巡查")
                .moment("查处时间", now())
                .text("地点", "云岭县临江路70号")
                .officers(HANDLER, ASSISTING)
                .tick("已向当事人出示执法证件")
                .choose("类别", "个体工商户")
                .text("姓名或者名称", PARTY)
                .text("统一社会信用代码或者身份证号码", "92539926MA5K000207")
                .text("法定代表人、负责人或者经营者", "甘小满")
                .text("联系电话", "13900000070")
                .same("同查处地点")
                .pick("执法事项", "对互联网上网服务营业场所接纳未成年人的处罚")
                .text("违法行为", "接纳未成年人进入互联网上网服务营业场所")
                .day("违法行为发生日期", today())
                .text("违法事实", "执法人员巡查时发现一名未成年人正在上网，当事人未查验身份证件。")
                .text("证据", "现场照片两张，当事人对事实无异议。")
                .choose("违法行为是否涉嫌犯罪", "不涉嫌犯罪")
                .cell("处罚种类", 0, "种类", "罚款")
                .text("罚款数额", "100")
                .text("责令改正", "立即停止接纳未成年人的行为。")
                .text("处罚理由", "首次违法，主动改正。")
                .tick("已告知拟处罚内容及事实、理由、依据和陈述、申辩等权利");
    }

    /** What the party was told of stands in the form of the decision already. */
    private static void decided(Office office, String address) {
        CasePage.at(office, address)
                .act("当场作出处罚决定")
                .choose("裁量阶次", "接纳1至2名未成年人")
                .submit("作出处罚决定");
        CasePage.at(office, address)
                .act("当场交付决定书")
                .moment("交付时间", now())
                .choose("签收情况", "当事人已签收")
                .submit("记录当场交付");
    }

    private static void collected(Office office, String address) {
        CasePage.at(office, address)
                .act("当场收缴罚款")
                .choose("当场收缴的情形", "一百元以下罚款")
                .text("票据号码", "云财罚当0000070")
                .submit("登记当场收缴");
        CasePage.at(office, address).act("上交当场收缴的罚款").submit("登记上交");
        CasePage.at(office, address).act("将罚款缴付银行").text("银行回单号", "云农商回单70").submit("登记缴付银行");
        CasePage.at(office, address).act("报机关备案").submit("报备案");
    }
}
