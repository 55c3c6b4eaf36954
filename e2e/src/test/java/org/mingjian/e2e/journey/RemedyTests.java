package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.e2e.journey.NetCafe.HANDLER;
import static org.mingjian.e2e.journey.NetCafe.HEAD;
import static org.mingjian.e2e.journey.NetCafe.today;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.CasePage;

/** A net café turns against its fine: the slip is corrected, the agency answers, the decision falls, the case is closed. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "D30", "I12"},
        law = {"行政处罚法 第七十三条", "行政处罚法 第七十五条第二款", "行政复议法 第四十八条", "行政复议法 第六十四条"})
class RemedyTests {

    private static final String PARTY = "云岭县极速网吧";

    @Test
    void aDecisionThatFallsInReconsiderationIsNotExecutedAnyMore(Staff staff) {
        Office office = staff.officer(HANDLER);
        String address = Cases.find(office, PARTY).address();
        CasePage.at(staff.officer(HEAD), address)
                .act("补正决定书")
                .text("原文", "云岭县长街8号附1号")
                .text("补正为", "云岭县长街8号附2号")
                .text("补正的理由", "门牌号打印错误。")
                .submit("补正");
        CasePage.at(office, address)
                .act("记录复议、诉讼受理")
                .choose("救济途径", "行政复议")
                .text("受理机关", "云岭县人民政府")
                .text("案号或者通知书文号", "（虚构）云政复20号")
                .day("受理日期", today())
                .submit("记录受理");
        office.sees("行政复议书面答复");
        CasePage.at(office, address)
                .act("提交答复、答辩")
                .text("答复、答辩的内容和证据", "提交书面答复和全部证据，请求维持。")
                .submit("记录提交");
        CasePage.at(office, address)
                .act("记录复议、诉讼结果")
                .choose("结果", "撤销决定")
                .text("决定书、裁判文书的文号", "（虚构）云政复决20号")
                .text("主要理由", "主要事实不清。")
                .submit("记录结果");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("决定已撤销");
        CasePage.at(staff.officer(HEAD), address)
                .act("结案")
                .text("结案理由", "决定已被撤销。")
                .text("审批意见", "同意结案。")
                .submit("批准结案");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("已结案");
        office.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }
}
