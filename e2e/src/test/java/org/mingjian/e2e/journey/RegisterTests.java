package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.Form;

/** The registers: the calendar that everybody reads, what an administrator publishes of a matter, the public standards. */
@ExtendWith(County.class)
@Requirement({"P3", "A12", "G9", "F13"})
class RegisterTests {

    private static final int TELEPHONE = 390;
    private static final String ADMINISTRATOR = "贺一帆";
    private static final String BUREAU = "云岭县文化和旅游局";

    @Test
    void everybodyReadsTheWorkingCalendarAtTheDeskAndOnTheTelephone(Staff staff) {
        for (Office office : new Office[] {staff.officer(NetCafe.HANDLER), staff.officer(NetCafe.HANDLER, TELEPHONE)}) {
            office.open("/desk/agency?list=calendar");
            office.sees("10月1日至7日");
            assertThat(office.audited().watch().overflow()).isZero();
            office.button("下一年");
            office.sees("该年度放假安排尚未公布");
            office.audited();
        }
        staff.metNoBreach();
    }

    @Test
    void anAdministratorPublishesAnItemOfInspectionAndTheMaterialsOfALicenceForABureauBelow(Staff staff) {
        Office office = staff.officer(ADMINISTRATOR);
        office.open("/desk/agency?list=matters");
        bureau(office.page());
        office.page().getByText("对互联网上网服务营业场所经营活动的检查").first().click();
        office.button("修改清单内容");
        Form item = Form.on(office).text("检查方式", "");
        item.press("公布");
        assertThat(item.complaints()).contains("请填写检查方式");
        office.audited();
        item.text("检查方式", "现场检查、查阅上网登记记录").press("公布");
        office.sees("现场检查、查阅上网登记记录");
        office.page().getByText("出版物零售单位设立审批").first().click();
        office.button("修改材料和条件");
        Form.on(office).text("承诺时限（工作日）", "9").press("登记");
        office.sees("9 个工作日");
        assertThat(office.audited().watch().overflow()).isZero();
        staff.metNoBreach();
    }

    private static void bureau(Page page) {
        page.getByLabel("机关", new Page.GetByLabelOptions().setExact(true))
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(BUREAU))
                .first()
                .click();
    }

    @Test
    void everybodyReadsTheDiscretionStandardsOnThePortal(Staff staff) {
        for (int width : new int[] {1440, TELEPHONE}) {
            Office citizen = staff.citizen(width).open("/discretion");
            assertThat(citizen.audited().watch().overflow()).isZero();
            citizen.link("对歌舞娱乐场所接纳未成年人的处罚");
            citizen.sees("总分对应的阶次和幅度");
            assertThat(citizen.audited().watch().overflow()).isZero();
        }
        staff.metNoBreach();
    }
}
