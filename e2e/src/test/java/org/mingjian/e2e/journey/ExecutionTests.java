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

/** An unpaid fine is demanded, and one that was demanded long ago is executed; the law's waiting is told on the page. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "D1", "G10", "I12"},
        law = {"行政强制法 第三十五条", "行政强制法 第三十六条", "行政强制法 第三十七条", "行政强制法 第三十八条"})
class ExecutionTests {

    private static final int DAYS_TO_PERFORM = 10;
    private static final String INSPECTOR = "秦守一";
    private static final String SECOND_INSPECTOR = "卫明";
    private static final String HEAD = "郑平准";

    @Test
    void anUnpaidFineIsDemandedAndThePartyIsHeard(Staff staff) {
        Office office = staff.officer(INSPECTOR);
        String address = opened(office);
        Form demand = CasePage.at(office, address)
                .act("催告")
                .day("履行义务的期限", today().plusDays(DAYS_TO_PERFORM))
                .text("履行义务的方式", "到决定书载明的银行缴纳")
                .choose("送达方式", "直接送达");
        demand.submit("记录催告");
        CasePage.at(office, address)
                .act("记录催告后的陈述申辩")
                .moment("陈述申辩时间", now())
                .text("陈述申辩内容", "资金周转困难，请求分期。")
                .submit("记录陈述申辩");
        CasePage.at(office, address)
                .act("复核催告后的陈述申辩")
                .text("复核意见", "没有提供经济困难的证明。")
                .choose("是否采纳", "不采纳")
                .submit("记录复核");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("已催告");
        assertThat(CasePage.at(staff.officer(HEAD), address).barred("作出强制执行决定")).contains("还没有届满");
        staff.metNoBreach();
    }

    private static String opened(Office office) {
        Cases.begin(office, "启动强制执行");
        office.page().locator(".choice li a").first().click();
        Form form = Form.on(office)
                .choose("应当履行的义务", "缴纳罚款、没收违法所得等")
                .day("发现逾期未履行的日期", today())
                .officers(INSPECTOR, SECOND_INSPECTOR)
                .text("未履行的情况", "当事人收到决定书后没有缴纳罚款。");
        office.audited();
        form.submit("启动强制执行");
        return CasePage.after(office).address();
    }

    @Test
    void whatWasDemandedLongAgoIsDecidedOnServedPaidAndClosed(Staff staff) {
        Office office = staff.officer(INSPECTOR);
        String address = Cases.find(office, "三味调料铺").address();
        CasePage.at(staff.officer(HEAD), address)
                .act("作出强制执行决定")
                .choose("强制执行的方式", "拍卖或者依法处理查封、扣押的财物")
                .text("执行的具体方式", "委托拍卖机构拍卖已经依法扣押的财物。")
                .day("强制执行的时间", today())
                .text("强制执行的理由", "当事人有履行能力而拒不履行。")
                .submit("作出强制执行决定");
        CasePage.at(office, address).act("送达强制执行决定书").choose("送达方式", "直接送达").submit("记录送达");
        CasePage.at(office, address).act("记录缴款").text("票据号码", "云财缴0000001").submit("登记缴款");
        CasePage.at(staff.officer(HEAD), address)
                .act("结案")
                .text("结案理由", "罚款和加处的罚款已缴清。")
                .text("审批意见", "予以结案。")
                .submit("批准结案");
        assertThat(CasePage.at(office, address).stage()).isEqualTo("已结案");
        office.audited();
        staff.metNoBreach();
    }
}
