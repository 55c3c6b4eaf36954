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

/** An enterprise is inspected with the head's approval, ordered to correct, seen again, and its result published. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "I25", "B1", "B3"},
        law = {"国办发〔2024〕54号 检查审批", "国办发〔2024〕54号 规范检查行为", "优化营商环境条例 第五十四条"})
class InspectionTests {

    private static final String OPERATOR = "溪望远";

    @Test
    void anInspectionIsApprovedCarriedOutCorrectedSeenAgainAndPublished(Staff staff) {
        Office office = staff.officer(HANDLER);
        String address = proposed(office);
        CasePage.at(staff.officer(HEAD), address)
                .act("批准检查")
                .text("审批意见", "符合年度计划，同意检查。")
                .submit("批准检查");
        CasePage.at(office, address).act("通知检查").choose("通知方式", "预先通知企业").submit("发出检查通知书");
        visited(office, address);
        corrected(staff, office, address);
        CasePage.at(office, address).act("结束检查").text("公示平台", "云岭县人民政府网站").submit("结束检查");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("检查已结束");
        office.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    private static String proposed(Office office) {
        Cases.begin(office, "提出检查");
        Form form = Form.on(office.page())
                .pick("任务来源", "检查计划")
                .text("计划或者任务编号", "年度计划第7项")
                .pick("检查事项", "对互联网上网服务营业场所经营活动的检查")
                .text("检查内容", "上网登记、消防安全")
                .text("检查方式", "现场检查")
                .day("计划检查日期", today())
                .officers(HANDLER, ASSISTING)
                .text("辅助人员数量", "0")
                .choose("类别", "个体工商户")
                .text("姓名或者名称", "云岭县望溪网吧")
                .text("统一社会信用代码或者身份证号码", "92539926MA5K00426G")
                .text("法定代表人、负责人或者经营者", OPERATOR)
                .text("住所（住址）", "云岭县临江路88号")
                .same("同住所")
                .text("检查地的行政区划代码", "539926")
                .choose("是否受频次上限限制", "受限制");
        office.audited();
        form.submit("提交审批");
        return CasePage.after(office).address();
    }

    /** Officers, assisting persons and the person in charge stand in the form already. */
    private static void visited(Office office, String address) {
        CasePage.at(office, address)
                .act("实施检查")
                .moment("开始时间", now())
                .moment("结束时间", now())
                .tick("已出示行政执法证件")
                .tick("已告知申请回避的权利")
                .tick("进入企业时已出示检查通知书（检查码）")
                .cell("检查项目", 0, "项目", "疏散通道")
                .cell("检查项目", 0, "结果", "不符合")
                .text("检查情况", "东侧出口被货物占用，其余齐全。")
                .choose("被检查人是否签名", "已签名")
                .submit("完成现场检查");
    }

    private static void corrected(Staff staff, Office office, String address) {
        CasePage.at(staff.officer(HEAD), address)
                .act("责令限期改正")
                .text("责令改正的依据", "《中华人民共和国行政处罚法》第二十八条第一款")
                .text("改正要求", "清空东侧出口，保持畅通。")
                .day("改正期限", today().plusDays(7))
                .text("审批意见", "同意责令改正。")
                .submit("责令限期改正");
        CasePage.at(office, address)
                .act("告知检查结果")
                .text("检查结果的说明", "发现一项问题，应当在期限内改正。")
                .submit("告知检查结果");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("责令改正期间");
        CasePage.at(office, address)
                .act("复查")
                .moment("开始时间", now())
                .moment("结束时间", now())
                .tick("已出示行政执法证件")
                .tick("已告知申请回避的权利")
                .tick("企业申请提前复查")
                .text("复查情况", "货物已经搬离，通道畅通。")
                .choose("复查结论", "已经改正")
                .choose("被检查人是否签名", "已签名")
                .submit("记录复查");
    }
}
