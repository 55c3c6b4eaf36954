package org.mingjian.e2e.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.mingjian.e2e.Office;

/** The review of one draft. */
public final class ReviewPage {

    private final Office office;
    private final Page page;

    private ReviewPage(Office office) {
        this.office = office;
        this.page = office.page();
    }

    static ReviewPage on(Office office) {
        office.sees("审核内容");
        return new ReviewPage(office);
    }

    /** The page as an auditor wants it. */
    public ReviewPage audited() {
        office.audited();
        return this;
    }

    /** Judges every check alike. */
    public ReviewPage everything(String verdict) {
        for (Locator check : page.locator(".verdicts").all()) {
            check.locator("label")
                    .filter(new Locator.FilterOptions().setHasText(verdict))
                    .click();
        }
        return this;
    }

    /** Finds fault with one check. */
    public ReviewPage fault(int check, String remark) {
        Locator item = page.locator("li")
                .filter(new Locator.FilterOptions().setHas(page.locator(".verdicts")))
                .nth(check);
        item.locator(".verdicts label").getByText("有问题").click();
        item.getByRole(AriaRole.TEXTBOX).fill(remark);
        return this;
    }

    /** Sends the draft back with one point. */
    public void sendBack(String opinion, String point) {
        result("退回补正");
        office.button("+ 加一点");
        page.getByLabel("补正 1").fill(point);
        give(opinion);
        office.sees("待答复");
    }

    /** Approves the draft. */
    public void approve(String opinion) {
        result("通过");
        give(opinion);
        page.getByText("历次意见").first().waitFor();
        page.locator("form").getByText("提出审核意见").waitFor(Waits.gone());
    }

    private void result(String title) {
        page.locator(".results label")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
    }

    private void give(String opinion) {
        page.locator(".opinion textarea").fill(opinion);
        office.button("提出审核意见");
    }

    /** Answers a point. */
    public void answer(int point, String answer) {
        page.getByLabel("答复第 " + point + " 点").fill(answer);
        office.button("答复");
        office.sees("已答复，待确认");
    }

    /** Accepts the answer to the point. */
    public ReviewPage closePoint() {
        office.button("确认已解决");
        office.sees("全部已解决");
        return this;
    }
}
