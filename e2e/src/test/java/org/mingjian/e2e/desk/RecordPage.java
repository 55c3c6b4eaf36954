package org.mingjian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.mingjian.e2e.Office;

/** A public record at the desk: redaction and release. */
public final class RecordPage {

    private final Office office;
    private final Page page;

    private RecordPage(Office office) {
        this.office = office;
        this.page = office.page();
    }

    /** Finds the record of a party in the list and opens it. */
    public static RecordPage of(Office office, String party) {
        office.open("/desk/publicity");
        office.page().getByLabel("关键词").fill(party);
        office.button("查询");
        office.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(party))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        office.sees("脱敏对照");
        return new RecordPage(office);
    }

    /** Accepts what the rules propose, one by one. */
    public RecordPage acceptAll() {
        Locator open = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("采纳 A").setExact(true));
        Locator left = page.locator("mark.proposed");
        while (left.count() > 0) {
            int before = left.count();
            left.first().click();
            open.click();
            page.waitForCondition(() -> left.count() < before);
        }
        return this;
    }

    /** Takes a step that asks nothing, and waits until it is taken. */
    public RecordPage step(String title) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(title).setExact(true));
        button.click();
        Locator refusal = page.locator("[role=alert]");
        page.waitForCondition(() -> button.count() == 0 || refusal.count() > 0);
        assertThat(refusal.allInnerTexts()).as(title).isEmpty();
        return this;
    }

    /** Takes the published record down. */
    public void withdraw(String ground, String reason, String document, LocalDate on) {
        office.button("撤下");
        Form.on(page)
                .choose("撤下事由", ground)
                .text("说明", reason)
                .text("依据的文书", document)
                .day("文书生效日期", on)
                .press("撤下");
        office.sees("撤下日期");
    }

    /** The path of the page on the portal. */
    public String portal() {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开公示页面"));
        return String.valueOf(link.getAttribute("href"));
    }
}
