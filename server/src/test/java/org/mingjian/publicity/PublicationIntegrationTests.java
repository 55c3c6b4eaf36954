package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.agency.law.Statute;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.recording.Receipts;
import org.springframework.web.util.UriUtils;

/** From the decision's event to the page that anybody reads, and down again. */
@Requirement(
        value = {"C1", "C6", "C11", "C13", "G8", "I17", "I18", "I19"},
        law = {"行政处罚法 第四十八条", "政府信息公开条例 第十七条"})
class PublicationIntegrationTests extends PublicationTest {

    @Test
    @Requirement("G13")
    void aReleasedPageLeadsToTheProvisionThatItCitesWhenTheStatuteIsKnown() throws Exception {
        String statute = "互联网上网服务营业场所管理条例";
        laws.add(Statute.read("# " + statute + "\n\n第二十一条 甲。\n"), LocalDate.of(2002, 9, 29), Optional.empty());

        String html = open("/records/" + released().slug()).getContentAsString(StandardCharsets.UTF_8);

        String address = "/laws/" + UriUtils.encodePathSegment(statute, StandardCharsets.UTF_8) + "/2002-09-29";
        assertThat(html).contains("<a href=\"" + address + "#article-21\">《" + statute + "》第二十一条第一款</a>、第三十一条");
    }

    @Test
    @Requirement({"A9", "G5"})
    void thePageOfADecisionOnTheSpotShowsTheSummaryProcedure() throws Exception {
        decision.by("summary");
        String html = open("/records/" + released().slug()).getContentAsString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains("行政处罚简易程序", "href=\"/procedures/summary\"", "<b>当场查处、决定</b><span>已办结</span>")
                .doesNotContain("<b>法制审核</b>");
    }

    @Test
    void aDecisionBecomesAPageThatHoldsNothingWithheld() throws Exception {
        var standing = released();
        var page = open("/records/" + standing.slug());
        String html = page.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(html)
                .contains(
                        decision.number(),
                        "云岭县青禾网吧",
                        "欧阳某某",
                        "（未成年人姓名不公开）",
                        "60日内申请行政复议",
                        "<link rel=\"mingjian-receipt\" href=\"/log/receipt/page/" + standing.id(),
                        "src=\"" + Receipts.shortAddressOfPage(standing.id()) + ".svg\"",
                        "打印本页",
                        "<b>法制审核</b><span>已办结</span>",
                        "href=\"/procedures/ordinary\"")
                .doesNotContain("柳小满", "11010519491231002X", "13800138000", "欧阳青山", "style=", "<script");
        assertThat(page.getHeader("ETag")).isEqualTo("\"" + ContentHash.hex(page.getContentAsByteArray()) + "\"");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getContentAsByteArray().length).isLessThan(60_000);
        assertThat(check.verify()).isEmpty();
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() throws Exception {
        var standing = released();
        String tag = "\"" + ContentHash.hex(open("/records/" + standing.slug()).getContentAsByteArray()) + "\"";
        var again = mvc.perform(get("/records/" + standing.slug()).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void anotherAgencysRecordAnswersAsAnAbsentOne() throws Exception {
        var standing = drafted(true);
        var stranger = new Decisions().preparer();
        var others = mvc.perform(get("/api/publicity/records/" + standing.id()).with(Acting.as(stranger)))
                .andReturn()
                .getResponse();
        var absent = mvc.perform(
                        get("/api/publicity/records/" + UUID.randomUUID()).with(Acting.as(stranger)))
                .andReturn()
                .getResponse();
        assertThat(others.getStatus()).isEqualTo(404);
        assertThat(others.getContentAsString()).isEqualTo(absent.getContentAsString());
        assertThat(send(stranger, "submit", standing.id(), "{\"version\":0}").getStatus())
                .isEqualTo(404);
    }

    @Test
    @Requirement(
            value = {"C4", "G4", "I19"},
            law = "行政处罚法 第四十八条")
    void aWithdrawalLeavesATombstoneOnEveryChannelAtOnce() throws Exception {
        var standing = released();
        String slug = standing.slug();
        Waiting.forIt(() -> found(slug));
        String order = """
                {"version":%d,"ground":"REVOKED","reason":"行政复议决定撤销原处罚决定","document":"云政复〔2026〕3号","effectiveOn":"2026-11-20"}""".formatted(version());
        assertThat(send(decision.reviewer(), "withdraw", standing.id(), order.replace("3号", "3号&<b>"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(decision.reviewer(), "withdraw", standing.id(), order).getStatus())
                .isEqualTo(200);
        var page = open("/records/" + slug);
        assertThat(page.getStatus()).isEqualTo(410);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("云政复〔2026〕3号", "决定被依法撤销")
                .doesNotContain("青禾网吧", decision.number());
        assertThat(open("/records/" + slug + ".json").getStatus()).isEqualTo(410);
        for (String channel : List.of("/records", "/records.json", "/records.csv", "/feed.xml", "/sitemap.xml")) {
            assertThat(open(channel).getContentAsString(StandardCharsets.UTF_8))
                    .as(channel)
                    .doesNotContain(decision.number());
        }
        assertThat(found(slug)).isEmpty();
        assertThat(open("/sitemap.xml").getContentAsString()).doesNotContain(slug);
        assertThat(open("/feed.xml").getContentAsString()).contains("deleted-entry", slug);
        assertThat(detail(standing.id())).doesNotContain("青禾", "柳小满");
        assertThat(check.verify()).isEmpty();
    }

    @Test
    @Requirement("C9")
    void aReleasedRecordIsFoundByNumberNameAndPhrase() throws Exception {
        var standing = released();
        Waiting.forIt(() -> found(standing.slug()));
        assertThat(open("/search?q=" + encoded(decision.number())).getContentAsString(StandardCharsets.UTF_8))
                .contains(standing.slug());
        assertThat(open("/search?q=" + encoded("13800138000")).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(standing.slug());
    }

    @Test
    void anEventHeardTwiceMakesOneRecord() throws Exception {
        drafted(true);
        tell(decision.issued());
        tell(decision.served());
        String queue = mvc.perform(get("/api/publicity/records").with(Acting.as(decision.preparer())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<Integer>read(queue, "$.total")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(queue, "$.items.length()")).isEqualTo(1);
    }

    @Test
    void anAbsoluteRuleCannotBeContestedAndOthersOnlyWithAReason() throws Exception {
        var standing = drafted(true);
        String detail = detail(standing.id());
        String minor = JsonPath.<List<String>>read(detail, "$.fields[*].segments[*].span[?(@.rule=='MINOR_NAME')].id")
                .getFirst();
        String adult = JsonPath.<List<String>>read(
                        detail, "$.fields[*].segments[*].span[?(@.rule=='OTHER_PERSON_NAME')].id")
                .getFirst();
        String contest =
                "{\"version\":%d,\"decisions\":[{\"span\":\"%s\",\"contest\":true,\"reason\":%s}],\"manual\":[],\"acceptRest\":false}";
        assertThat(send(decision.preparer(), "redactions", standing.id(), contest.formatted(version(), minor, "\"公开\""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(decision.preparer(), "redactions", standing.id(), contest.formatted(version(), adult, "null"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(
                                decision.preparer(),
                                "redactions",
                                standing.id(),
                                contest.formatted(version(), adult, "\"本人同意公开姓名\""))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aStaleVersionIsAConflictAndChangesNothing() throws Exception {
        var standing = drafted(true);
        assertThat(send(decision.preparer(), "submit", standing.id(), "{\"version\":99}")
                        .getStatus())
                .isEqualTo(409);
        assertThat(publication.ofDocument(decision.document()).orElseThrow().state())
                .isEqualTo(PublicRecordState.DRAFT);
    }
}
