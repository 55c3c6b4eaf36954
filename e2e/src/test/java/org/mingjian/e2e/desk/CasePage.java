package org.mingjian.e2e.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.mingjian.e2e.Office;

/** The page of one case. */
public final class CasePage {

    private final Office office;
    private final Page page;

    private CasePage(Office office) {
        this.office = office;
        this.page = office.page();
        page.locator(".acts").waitFor();
    }

    /** The case page at the address of another officer's. */
    public static CasePage at(Office office, String address) {
        office.open(address);
        return new CasePage(office);
    }

    /** The case page that the form before it led to. */
    public static CasePage after(Office office) {
        return new CasePage(office);
    }

    /** Opens the form of a possible act and audits it. */
    public Form act(String title) {
        page.locator(".acts")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true))
                .click();
        Form form = Form.on(office);
        office.audited();
        return form;
    }

    /** What the page says about an act that is not possible. */
    public String barred(String title) {
        Locator item = page.locator(".acts li")
                .filter(new Locator.FilterOptions().setHas(page.locator("b").getByText(title)));
        if (item.count() == 0) {
            page.locator(".acts .more").click();
        }
        return item.first().innerText();
    }

    /** The stage, as the head of the case names it. */
    public String stage() {
        return page.locator("h1 .stage").innerText();
    }

    /** Opens the legal review of the case. */
    public ReviewPage review() {
        page.locator(".acts .review").click();
        return ReviewPage.on(office);
    }

    /** The path of the page, to hand on to a colleague. */
    public String address() {
        return page.url();
    }
}
