package org.mingjian.e2e.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.e2e.Chromium;
import org.mingjian.e2e.House;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.RunningServer;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.Form;
import org.mingjian.e2e.desk.RecordPage;

/**
 * Makes the pictures of the guides anew, from a fresh demonstration county; docs/user-guide.md says how to call it. An
 * argument names another data directory.
 */
public final class Screenshots {

    private static final int TELEPHONE = 390;

    private final Staff staff;

    private Screenshots(Staff staff) {
        this.staff = staff;
    }

    /** Starts an installation, takes every picture, stops it. */
    public static void main(String[] arguments) {
        Path data =
                arguments.length > 0 ? Path.of(arguments[0]) : House.target().resolve("pictured-county");
        try (var server = RunningServer.start(data);
                var chromium = new Chromium();
                var staff = new Staff(chromium, server)) {
            var pictures = new Screenshots(staff);
            pictures.desk();
            pictures.law();
            pictures.review();
            pictures.publication();
            pictures.record();
            pictures.portal();
            pictures.telephone();
        }
    }

    private void desk() {
        Office anybody = staff.citizen();
        Picture.take(anybody.open("/desk/login"), "login");
        Office handler = staff.officer(NetCafe.HANDLER);
        Picture.take(handler.open("/desk/tasks"), "tasks");
        Picture.take(handler.open("/desk/cases"), "cases");
        Cases.find(handler, "云岭县星空网吧");
        Picture.takeWhenLoaded(handler, "case");
        Cases.find(handler, "云岭县极光网吧").act("询问");
        interview(handler.page());
        Picture.take(handler, "act");
        Picture.take(staff.officer(NetCafe.HEAD).open("/desk/agency"), "people");
    }

    /** The form filled, so that the paper beside it is made. */
    private static void interview(Page page) {
        Form.on(page)
                .moment("开始时间", NetCafe.now())
                .moment("结束时间", NetCafe.now())
                .text("地点", "云岭县文化和旅游局询问室")
                .officers(NetCafe.HANDLER, NetCafe.ASSISTING)
                .tick("已出示执法证件")
                .tick("已告知权利义务")
                .text("姓名", "卫小北")
                .text("与本案关系", "当班收银员")
                .cell("问与答", 0, "问", "当晚由谁查验上网人员的身份证件？")
                .cell("问与答", 0, "答", "由我查验，当晚人多，有两人没有查验。");
        page.frameLocator(".preview iframe").getByText("由我查验").first().waitFor();
        page.evaluate("() => window.scrollTo(0, 0)");
    }

    /** How the law shows: the reason of a day, the checklist, the calculator with a result, the public chart. */
    private void law() {
        Office handler = staff.officer(NetCafe.HANDLER);
        Cases.find(handler, "云岭县星空网吧");
        handler.button("为什么是这一天");
        handler.page().locator(".deadlines").scrollIntoViewIfNeeded();
        Picture.takeWhenLoaded(handler, "deadline");
        Cases.find(handler, "云岭县极光网吧");
        handler.link("检查单");
        handler.sees("全部环节");
        Picture.takeWhenLoaded(handler, "checklist");
        Page page = handler.open("/desk/calculator").page();
        page.getByLabel("执法事项").first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("接纳未成年人"))
                .first()
                .click();
        page.locator(".calculator fieldset").first().waitFor();
        for (String degree : List.of("3至5名", "主动改正", "首次")) {
            page.locator(".calculator label")
                    .filter(new Locator.FilterOptions().setHasText(degree))
                    .first()
                    .click();
        }
        page.locator(".asked input").last().fill("6000");
        page.keyboard().press("Tab");
        page.locator(".calculator .result").waitFor();
        Picture.takeWhenLoaded(handler, "calculator");
        Picture.take(staff.citizen().open("/procedures/ordinary"), "chart");
        Picture.take(staff.citizen(TELEPHONE).open("/procedures/ordinary"), "chart-390");
    }

    private void review() {
        Office reviewer = staff.officer(NetCafe.REVIEWER);
        Picture.take(reviewer.open("/desk/reviews"), "reviews");
        Cases.find(reviewer, "云岭县快乐出行服务有限公司").review();
        Picture.takeWhenLoaded(reviewer, "review");
    }

    private void publication() {
        Office publisher = staff.officer("何素心");
        Picture.take(publisher.open("/desk/publicity"), "records");
        // A natural person: more to redact than of a firm.
        Office forester = staff.officer("陶静思");
        RecordPage.of(forester, "梁青石");
        Picture.take(forester, "redaction");
    }

    /** What the supervisor and the administrators see of the record itself. */
    private void record() {
        Office supervisor = staff.officer("顾恒鉴");
        Picture.takeWhenLoaded(supervisor.open("/desk/recording"), "recording");
        Picture.takeWhenLoaded(supervisor.open("/desk/witnesses"), "witnesses");
        Picture.takeWhenLoaded(staff.officer("田守正").open("/desk/erasures"), "erasures");
    }

    private void portal() {
        Office citizen = staff.citizen();
        Picture.take(citizen.open("/"), "portal");
        Picture.take(citizen.open("/records"), "portal-records");
        Picture.take(citizen.open("/search?q=未成年人"), "portal-search");
        citizen.page().locator("main a[href^='/records/']").first().click();
        citizen.sees("这条记录能否证明");
        Picture.take(citizen, "portal-record");
        Picture.take(citizen.open("/verify"), "portal-verify");
        Picture.take(citizen.open("/officers?certificate=" + certificate()), "portal-officer");
        Picture.take(citizen.open(tombstone()), "portal-tombstone");
        Picture.take(citizen.open("/status"), "portal-status");
    }

    /** A certificate number as the list of officers prints it. */
    private String certificate() {
        Page page = staff.citizen().open("/officers").page();
        return page.getByRole(AriaRole.MAIN).locator("td").nth(2).innerText();
    }

    /** The page of the record that the county took back, found through the desk. */
    private String tombstone() {
        Office publisher = staff.officer("何素心");
        publisher.open("/desk/publicity");
        Object slug = publisher.page().evaluate("""
                async () => (await (await fetch('/api/publicity/records?state=WITHDRAWN')).json()).items[0].slug""");
        return "/records/" + slug;
    }

    private void telephone() {
        Office citizen = staff.citizen(TELEPHONE);
        Picture.take(citizen.open("/"), "portal-390");
        citizen.open("/records")
                .page()
                .locator("main a[href^='/records/']")
                .first()
                .click();
        citizen.sees("这条记录能否证明");
        Picture.take(citizen, "portal-record-390");
        Office handler = staff.officer(NetCafe.HANDLER, TELEPHONE);
        Picture.take(handler.open("/desk/tasks"), "tasks-390");
        Cases.find(handler, "云岭县星空网吧");
        Picture.takeWhenLoaded(handler, "case-390");
    }
}
