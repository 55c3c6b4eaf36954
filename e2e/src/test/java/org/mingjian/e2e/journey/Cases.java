package org.mingjian.e2e.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.desk.CasePage;

/** Finding a case at the desk. */
public final class Cases {

    private Cases() {}

    /** Opens the page that begins a case of a procedure, from the list of cases. */
    public static void begin(Office office, String title) {
        office.open("/desk/cases");
        office.page().getByText("其他程序").click();
        office.link(title);
    }

    /** Opens the search by its key, types the party and opens the first case found. */
    public static CasePage find(Office office, String party) {
        Page page = office.page();
        office.open("/desk/cases");
        page.keyboard().press("Control+k");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("查找案件"))
                .last()
                .fill(party);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(party))
                .first()
                .click();
        office.sees("现在可以做");
        return CasePage.after(office);
    }
}
