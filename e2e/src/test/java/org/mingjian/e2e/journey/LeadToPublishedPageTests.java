package org.mingjian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjian.e2e.County;
import org.mingjian.e2e.House;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Requirement;
import org.mingjian.e2e.Staff;
import org.mingjian.e2e.desk.RecordPage;

/** Six roles bring a case from its lead to a page that a citizen can prove without the server; no fact is typed twice. */
@ExtendWith(County.class)
@Requirement(
        value = {"P3", "D1", "E1", "E7", "E15", "C1", "C9", "D4", "G3", "G10"},
        law = {"行政处罚法 第四十二条", "行政处罚法 第五十七条", "行政处罚法 第五十八条", "行政处罚法 第六十三条"})
class LeadToPublishedPageTests {

    private static final String PARTY = "云岭县晚晴网吧";
    private static final int MANY_FIELDS = 30;

    @Test
    void sixRolesBringALeadToAPageThatACitizenProves(Staff staff) throws IOException, InterruptedException {
        NetCafe cafe = new NetCafe(staff, PARTY, "92539926MA5K00012C");
        investigated(cafe);
        reviewed(cafe);
        decided(cafe);
        RecordPage.of(staff.officer("何素心").open("/desk/publicity").audited(), PARTY)
                .acceptAll()
                .step("送审核");
        staff.officer("何素心").audited();
        RecordPage record =
                RecordPage.of(staff.officer("叶知秋"), PARTY).step("同意公示文本").step("公示");
        staff.officer("叶知秋").audited();
        proven(staff.citizen(), record.portal());
        cafe.paid();
        cafe.closed();
        assertThat(staff.typing().fields()).isGreaterThan(MANY_FIELDS);
        assertThat(staff.typing().repeated()).as("facts typed more than once").isEmpty();
        staff.metNoBreach();
    }

    private static void investigated(NetCafe cafe) {
        cafe.registered();
        cafe.verified();
        cafe.filed();
        cafe.inspected();
        cafe.interviewed();
        cafe.proven();
        cafe.concluded();
    }

    private static void reviewed(NetCafe cafe) {
        cafe.submitted();
        cafe.returned();
        cafe.answered();
        cafe.submitted();
        cafe.approved();
    }

    private static void decided(NetCafe cafe) {
        cafe.notified();
        cafe.waived();
        cafe.rechecked();
        cafe.discussed();
        cafe.decided();
        cafe.served();
    }

    /** Finds the page by searching, keeps page and receipt, and checks both with the verifier alone. */
    private static void proven(Office citizen, String address) throws IOException, InterruptedException {
        citizen.open("/").audited();
        Page page = citizen.page();
        page.getByLabel("搜索文号、当事人、事由").first().fill("晚晴网吧");
        citizen.button("搜索");
        citizen.audited();
        page.getByRole(AriaRole.MAIN)
                .locator("a[href='" + address + "']")
                .first()
                .click();
        citizen.sees("罚款");
        citizen.audited();
        Path saved = House.target().resolve("published.html");
        Path receipt = House.target().resolve("published.receipt.json");
        Files.write(saved, page.context().request().get(page.url()).body());
        Download download = page.waitForDownload(() -> citizen.link("下载凭证"));
        download.saveAs(receipt);
        assertThat(Proof.verify(saved, receipt)).isZero();
        byte[] bytes = Files.readAllBytes(saved);
        bytes[bytes.length / 2] ^= 1;
        Files.write(saved, bytes);
        assertThat(Proof.verify(saved, receipt)).isOne();
    }
}
