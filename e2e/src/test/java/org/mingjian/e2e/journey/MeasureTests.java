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

/** Officers seize books with the head's approval, a custodian keeps them, and everything goes back to the party. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "D18", "G10", "I3", "I13"},
        law = {"行政强制法 第十八条", "行政强制法 第二十四条", "行政强制法 第二十六条", "行政强制法 第二十八条"})
class MeasureTests {

    private static final String CUSTODIAN = "钱存实";
    private static final String ADDRESS = "云岭县文庙街9号";

    @Test
    void aSeizureIsApprovedTakenKeptLiftedAndGivenBack(Staff staff) {
        Office office = staff.officer(HANDLER);
        String address = proposed(office);
        CasePage.at(staff.officer(HEAD), address)
                .act("批准实施强制措施")
                .text("审批意见", "情况属实，准予实施。")
                .submit("批准实施");
        taken(office, address);
        Office store = staff.officer(CUSTODIAN);
        CasePage.at(store, address)
                .act("涉案物品入库")
                .moment("入库时间", now())
                .text("存放位置", "涉案物品室2排1架")
                .choose("交库人员", HANDLER)
                .submit("办理入库");
        CasePage.at(staff.officer(HEAD), address)
                .act("解除强制措施")
                .choose("解除的情形", "当事人没有违法行为")
                .text("解除的理由", "经鉴定，图书有合法来源。")
                .submit("解除强制措施");
        CasePage.at(store, address)
                .act("涉案物品出库")
                .moment("出库时间", now())
                .choose("用途", "返还当事人")
                .choose("领取人员", HANDLER)
                .submit("办理出库");
        returned(staff, office, address);
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    private static String proposed(Office office) {
        Cases.begin(office, "申请实施强制措施");
        Form form = Form.on(office.page())
                .choose("措施种类", "扣押")
                .pick("执法事项", "对涉嫌违法出版物的强制措施")
                .text("涉嫌违法行为", "涉嫌发行非法出版物")
                .day("发现日期", today())
                .officers(HANDLER, ASSISTING)
                .choose("类别", "个体工商户")
                .text("姓名或者名称", "云岭县半亩书屋")
                .text("统一社会信用代码或者身份证号码", "92539926MA5K000394")
                .text("法定代表人、负责人或者经营者", "方塘生")
                .text("住所（住址）", ADDRESS)
                .text("事实", "书架上有没有版权页的图书，当事人不能说明来源。")
                .text("采取措施的理由", "不采取措施，图书可能被转移。")
                .cell("财物清单", 0, "名称", "没有版权页的图书")
                .cell("财物清单", 0, "性质", "涉案的财物")
                .cell("财物清单", 0, "数量", "46")
                .cell("财物清单", 0, "单位", "册")
                .cell("财物清单", 0, "状况", "九成新");
        office.audited();
        form.submit("提交申请");
        return CasePage.after(office).address();
    }

    /** Place, officers and list stand in the form already. */
    private static void taken(Office office, String address) {
        CasePage.at(office, address)
                .act("实施查封、扣押")
                .moment("实施时间", now())
                .tick("已出示执法身份证件")
                .tick("已通知当事人到场")
                .choose("当事人是否到场", "当事人到场")
                .text("夜间或者休息日实施的理由", "当事人正在转移图书。")
                .tick("已当场告知理由、依据、权利和救济途径")
                .text("现场情况", "逐项清点后装箱封存。")
                .choose("是否已被其他国家机关查封", "没有")
                .tick("已当场交付决定书")
                .tick("清单一式二份，已交付一份")
                .tick("当事人已在现场笔录上签名或者盖章")
                .submit("记录实施");
    }

    private static void returned(Staff staff, Office office, String address) {
        CasePage.at(office, address).act("返还财物").moment("返还时间", now()).submit("记录返还");
        CasePage.at(staff.officer(HEAD), address)
                .act("结案")
                .text("结案理由", "财物已全部返还。")
                .text("审批意见", "予以结案。")
                .submit("批准结案");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("已结案");
        office.audited();
    }
}
