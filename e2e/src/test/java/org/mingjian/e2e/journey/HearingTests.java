package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.e2e.journey.NetCafe.DEPUTY;
import static org.mingjian.e2e.journey.NetCafe.HANDLER;
import static org.mingjian.e2e.journey.NetCafe.HEAD;
import static org.mingjian.e2e.journey.NetCafe.REVIEWER;
import static org.mingjian.e2e.journey.NetCafe.now;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.CasePage;

/** A hearing is prepared in one case, held and reported in another, whose draft then goes to review again. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "E15", "D01", "D02", "I3", "I9"},
        law = {"行政处罚法 第六十三条", "行政处罚法 第六十四条", "行政处罚法 第六十五条"})
class HearingTests {

    private static final String ASKED = "云岭县晨曦网吧";
    private static final String SET = "云岭县蓝海网吧";

    @Test
    void whoAskedForAHearingIsToldOfItByAPresiderWhoDidNotInvestigate(Staff staff) {
        Office handler = staff.officer(HANDLER);
        String address = Cases.find(handler, ASKED).address();
        Office head = staff.officer(HEAD);
        CasePage.at(head, address)
                .act("指定听证主持人")
                .pick("听证主持人", DEPUTY)
                .pick("记录人", REVIEWER)
                .submit("指定主持人");
        CasePage.at(handler, address)
                .act("记录回避申请")
                .text("申请回避的理由", "当事人认为主持人与举报人相识。")
                .submit("记录回避申请");
        CasePage.at(head, address)
                .act("决定主持人是否回避")
                .choose("决定", "驳回回避申请")
                .text("决定的理由", "经核实，主持人与举报人没有利害关系。")
                .submit("作出回避决定");
        Office presider = staff.officer(DEPUTY);
        CasePage.at(presider, address)
                .act("通知听证")
                .moment("听证时间", now().plusDays(20))
                .text("听证地点", "本局听证室")
                .choose("听证方式", "公开举行")
                .choose("送达方式", "直接送达")
                .submit("发出听证通知书");
        assertThat(CasePage.at(handler, address).stage()).isEqualTo("已通知听证");
        presider.sees("行政处罚听证通知书");
        presider.audited();
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    @Test
    void aHearingIsHeldAndReportedAndTheDraftReviewedAgain(Staff staff) {
        Office handler = staff.officer(HANDLER);
        String address = Cases.find(handler, SET).address();
        Office presider = staff.officer(DEPUTY);
        CasePage.at(presider, address)
                .act("举行听证")
                .moment("结束时间", now())
                .cell("出示的证据和质证", 0, "质证意见", "真实性没有异议")
                .cell("出示的证据和质证", 1, "质证意见", "不能证明是未成年人")
                .text("当事人的申辩", "已经改正，请求从轻。")
                .text("最后陈述", "服从处理。")
                .choose("听证笔录的签名", "当事人或者代理人已核对并签名")
                .submit("记录听证");
        CasePage.at(presider, address)
                .act("提交听证报告")
                .text("争议的主要问题", "现场照片能否证明违法事实。")
                .text("对事实、证据的认定", "照片与上网登记系统记录相互印证，予以采信。")
                .text("处理意见和建议", "维持拟作出的处罚。")
                .submit("提交听证报告");
        CasePage.at(handler, address)
                .act("复核陈述申辩")
                .text("复核情况", "对当事人在听证会上的意见逐项复核。")
                .choose("复核结论", "不采纳")
                .text("复核意见", "维持原处理意见。")
                .submit("提交复核");
        CasePage.at(handler, address).act("送法制审核").submit("送法制审核");
        handler.sees("法制审核中");
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }
}
