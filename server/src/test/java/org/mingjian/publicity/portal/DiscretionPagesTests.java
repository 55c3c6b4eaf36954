package org.mingjian.publicity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.discretion.Standards;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.Stylesheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The discretion standards as everybody opens them. */
@IntegrationTest
@Requirement({"A12", "P3"})
class DiscretionPagesTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Matters matters;

    @Autowired
    private DiscretionStandards standards;

    @Autowired
    private Stylesheet stylesheet;

    private Agency agency = Invented.agency(null);
    private Matter matter = matter("");
    private String address = "";

    @BeforeEach
    void twoVersions() {
        agency = agencies.establish(Invented.agency(null), null);
        matter = matters.list(matter("对经营<过期>食品的处罚" + UUID.randomUUID()), null);
        standards.enact(agency.id(), matter.id(), Standards.upTo50000(FIRST), null);
        standards.enact(agency.id(), matter.id(), Standards.table(SECOND), null);
        address = "/discretion/" + matter.id();
    }

    private Matter matter(String name) {
        return new Matter(
                UUID.randomUUID(),
                agency.id(),
                name,
                "食品安全",
                EnforcementKind.PENALTY,
                new Matter.LegalBasis("青禾县食品办法", "第三条", "不得经营过期食品。"),
                new Matter.LegalBasis("青禾县食品办法", "第九条", "处罚款。"),
                List.of("罚款"),
                List.of(),
                agency.documentWord());
    }

    @Test
    void theListNamesEveryMatterThatHasAStandardWithAgencyBasisAndVersion() throws Exception {
        var without = matters.list(matter("对没有基准的处罚" + UUID.randomUUID()), null);
        String list = everyPage();
        assertThat(list)
                .contains("href=\"" + address + "\"", agency.name(), "《青禾县食品办法》第九条", "第2版，现行，自2025年1月1日起施行")
                .doesNotContain(without.name());
        assertThat(text("/")).contains("href=\"/discretion\"");
        assertThat(text("/procedures")).contains("href=\"/discretion\"");
        assertThat(text("/sitemap")).contains("href=\"/discretion\"");
        assertThat(text("/sitemap.xml")).contains("/discretion</loc>", address + "</loc>");
    }

    @Test
    void aMatterShowsFactorsTiersAndTheRangeOfEachTierInEachPartOfTheStatutoryRange() throws Exception {
        assertThat(text(address))
                .contains("对经营&lt;过期&gt;食品的处罚", "云岭县示例裁量基准 第2版，现行，自2025年1月1日起施行")
                .contains("违法次数", "两年内第三次以上", "2分", "（不低于从重处罚）")
                .contains("货值金额不足10000元的罚款幅度", "货值金额10000元以上的罚款幅度")
                .contains("<td>50000元以上65000元以下</td><td>货值金额的10倍以上13倍以下</td>")
                .contains("<td>85000元以上100000元以下</td><td>货值金额的17倍以上20倍以下</td>")
                .contains(">0至1分</td>", ">2至3分</td>", ">4分以上</td>")
                .contains("《青禾县食品办法》第九条", "：处罚款。", agency.name());
    }

    @Test
    void anEarlierVersionStaysAndSaysThatItAppliesNoMore() throws Exception {
        assertThat(text(address)).contains("href=\"" + address + "/1\"");
        assertThat(text(address + "/1"))
                .contains("第1版，已停止适用，自2024年1月1日起施行", "6000元以上30000元以下", "aria-current=\"page\"");
    }

    @Test
    void aVersionThatIsNotYetInForceIsPublicButNotTheOneThatIsShown() throws Exception {
        LocalDate later = LegalDates.today(clock).plusYears(1);
        standards.enact(agency.id(), matter.id(), Standards.table(later), null);
        assertThat(text(address)).contains("第2版，现行", "href=\"" + address + "/3\"", "尚未施行，自" + LegalDates.format(later));
        assertThat(text(address + "/3")).contains("第3版，尚未施行");
    }

    @Test
    void machinesGetTheVeryTableThatTheCalculatorReckonsBy() throws Exception {
        JsonNode data = json.readTree(text(address + ".json"));
        assertThat(data.get("inForce").asInt()).isEqualTo(2);
        assertThat(data.get("agency").asString()).isEqualTo(agency.name());
        assertThat(data.get("versions")).hasSize(2);
        assertThat(data.get("versions").get(0).get("table"))
                .isEqualTo(json.readTree(json.writeValueAsString(Standards.table(SECOND))));
        assertThat(json.readTree(text("/discretion.json")).get("items").valueStream())
                .anySatisfy(item -> {
                    assertThat(item.get("address").asString()).isEqualTo(address + ".json");
                    assertThat(item.get("inForce").asInt()).isEqualTo(2);
                });
    }

    @Test
    void thePagesAreLightAndRunNothing() throws Exception {
        for (String each : List.of("/discretion", address, address + "/1")) {
            var page = open(each);
            assertThat(page.getHeader("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .doesNotContain("script", "unsafe");
            assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                    .contains("<html lang=\"zh-CN\"", "id=\"main\"", "class=\"skip\"")
                    .doesNotContain("<script", "style=", "th:");
            assertThat(page.getContentAsByteArray().length
                            + stylesheet.inSize("elder").length())
                    .as(each)
                    .isLessThan(60_000);
        }
    }

    @Test
    void whatThereIsNotAnswersAsAbsent() throws Exception {
        var without = matters.list(matter("对没有基准的处罚" + UUID.randomUUID()), null);
        for (String absent : List.of(
                "/discretion/" + UUID.randomUUID(),
                "/discretion/" + without.id(),
                "/discretion/" + without.id() + ".json",
                address + "/9",
                address + "/0",
                "/discretion/x",
                "/discretion?page=9999")) {
            assertThat(open(absent).getStatus()).as(absent).isEqualTo(404);
        }
        assertThat(open("/discretion?page=x").getStatus()).isEqualTo(200);
    }

    /** Other tests leave matters too; the list turns its pages. */
    private String everyPage() throws Exception {
        var all = new StringBuilder();
        for (int page = 1; ; page++) {
            String one = text("/discretion?page=" + page);
            all.append(one);
            if (!one.contains("rel=\"next\"")) {
                return all.toString();
            }
        }
    }

    private MockHttpServletResponse open(String where) throws Exception {
        return mvc.perform(get(URI.create(where))).andReturn().getResponse();
    }

    private String text(String where) throws Exception {
        var answer = open(where);
        assertThat(answer.getStatus()).as(where).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
