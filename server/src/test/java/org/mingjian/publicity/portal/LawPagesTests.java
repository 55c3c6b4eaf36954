package org.mingjian.publicity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.Laws;
import org.mingjian.agency.law.Statute;
import org.mingjian.publicity.page.LawLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The statutes on the portal, and the way from a citation to its article. */
@IntegrationTest
@Requirement({"G13", "C9"})
class LawPagesTests {

    private static final LocalDate OLD = LocalDate.of(2010, 3, 1);
    private static final LocalDate NEW = LocalDate.of(2020, 3, 1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Laws laws;

    @Autowired
    private LawLinks links;

    private final String name = "青禾县河道管理办法" + UUID.randomUUID();
    private final String address = "/laws/" + encoded(name);

    @BeforeEach
    void twoVersions() {
        laws.add(statute("一百元"), OLD, Optional.empty());
        laws.add(statute("<二百元>"), NEW, Optional.of(NEW));
    }

    private Statute statute(String fine) {
        return Statute.read("# " + name + "\n\n2010年3月1日 县政府令公布\n\n## 第一章 总则\n\n第一条 甲：\n\n（一）罚款" + fine
                + "。\n\n### 第一节 附则\n\n第二条 乙。\n");
    }

    @Test
    void everyStatuteIsListed() throws Exception {
        assertThat(text(open("/laws"))).contains(name, address + "/" + NEW, "<title>执法依据");
    }

    @Test
    void aVersionShowsItsArticlesEachInItsPlaceAndRunsNothing() throws Exception {
        var page = open(address + "/" + NEW);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains(
                        "<section id=\"article-1\">",
                        "<section id=\"article-2\">",
                        "<h2>第一章 总则</h2>",
                        "<h3>第一节 附则</h3>")
                .contains("class=\"item\"", "罚款&lt;二百元&gt;", "自2020年3月1日起施行", address + "/" + OLD)
                .doesNotContain("<script", "style=", "th:", "<二百元>");
        assertThat(text(open(address + "/" + OLD))).contains("罚款一百元", "未载明本版本的施行日期");
    }

    @Test
    void aTitleLeadsToItsVersionOfToday() throws Exception {
        assertThat(open(address).getHeader("Location")).isEqualTo(address + "/" + NEW);
        assertThat(open("/laws/" + encoded("中华人民共和国" + name)).getHeader("Location"))
                .isEqualTo(address + "/" + NEW);
    }

    @Test
    void aCitationLeadsToItsArticleInTheVersionOfTheDay() throws Exception {
        String cite = "/laws/cite?statute=" + encoded(name) + "&article=";
        assertThat(open(cite + encoded("第一条第一项") + "&on=2015-01-01").getHeader("Location"))
                .isEqualTo(address + "/" + OLD + "#article-1");
        assertThat(open(cite + encoded("第二条")).getHeader("Location")).isEqualTo(address + "/" + NEW + "#article-2");
        assertThat(open(cite + encoded("第五章")).getHeader("Location")).isEqualTo(address + "/" + NEW);
        assertThat(open(cite + "&on=2001-01-01").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNotKnownAnswersAsAbsent() throws Exception {
        for (String absent : new String[] {
            "/laws/" + encoded("没有的办法"),
            "/laws/" + encoded("没有的办法") + "/2020-01-01",
            address + "/2020-99-99",
            "/laws/cite?statute=%00&article=" + encoded("第一条")
        }) {
            assertThat(open(absent).getStatus()).as(absent).isEqualTo(404);
        }
    }

    @Test
    void aRecordLinksTheProvisionOfTheDayOfTheDecision() {
        String line = "违反《" + name + "》第一条第一款第（一）项：罚款";
        assertThat(links.of(line, OLD)).hasValueSatisfying(link -> {
            assertThat(link.href()).isEqualTo(address + "/" + OLD + "#article-1");
            assertThat(line.substring(link.start(), link.end())).isEqualTo("《" + name + "》第一条第一款第（一）项");
        });
        assertThat(links.of("《没有的办法》第一条", NEW)).isEmpty();
    }

    private MockHttpServletResponse open(String where) throws Exception {
        return mvc.perform(get(URI.create(where))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
