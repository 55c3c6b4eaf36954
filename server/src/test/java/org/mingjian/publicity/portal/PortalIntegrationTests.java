package org.mingjian.publicity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.event.OfficerListed;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.publicity.page.Stylesheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a visitor opens or types gets a page in the portal's own design. */
@IntegrationTest
@Requirement({"C9", "P3"})
class PortalIntegrationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Stylesheet stylesheet;

    private MockHttpServletResponse open(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aPageOfOfficersThatThereIsNotSaysSoAndLeadsBack() throws Exception {
        var page = open("/officers?page=100000");
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(text(page)).contains("没有第", "href=\"/officers\"");
        assertThat(open("/officers?page=x").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/records",
                "/officers",
                "/verify",
                "/accessibility",
                "/sitemap",
                "/search",
                "/status",
                "/laws",
                "/procedures",
                "/discretion"
            })
    void everyPageIsLightAndRunsNothing(String address) throws Exception {
        var page = open(address);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script", "unsafe");
        assertThat(text(page))
                .contains("<html lang=\"zh-CN\"", "id=\"main\"", "class=\"skip\"")
                .doesNotContain("<script", "style=", "th:");
        assertThat(page.getContentAsByteArray().length
                        + stylesheet.inSize("elder").length())
                .isLessThan(60_000);
    }

    /** A chart says everything twice, drawn and in words: it is weighed as it is sent, compressed. */
    @ParameterizedTest
    @EnumSource
    void everyChartIsLightAsItIsSent(Procedure.Name name) throws Exception {
        byte[] page = open("/procedures/" + name.word()).getContentAsByteArray();
        var sent = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sent)) {
            gzip.write(page);
            gzip.write(stylesheet.inSize("elder").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sent.size()).isLessThan(60_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /records?page=1000000000 | 404 | 没有第
            /records?page=x | 400 | 正整数
            /records?page=-1 | 400 | 正整数
            /records?page=99999999999999999999 | 400 | 正整数
            /records?from=2026-13-45 | 400 | 日期
            /records?from=%2B999999999-01-01 | 400 | 日期
            /records?to=-999999999-01-01 | 400 | 日期
            /records?kind=%00 | 400 | 不能识别
            /records?agency=%00 | 400 | 不能识别
            /records?from=2026-02-30&to=2026/03/01 | 400 | id="fault-to"
            /records?kind=%3Cscript%3E | 400 | 没有这个处罚种类
            /records?agency=nobody | 400 | 没有这个处罚机关
            /records?kind=&agency=&from=&to= | 200 | id="main"
            /search?q=%22%22 | 400 | 标点符号
            /search?q=%E7%A6%BE&page=1000000000 | 404 | 没有第
            /records/2026-bcdfghjkmn | 404 | 没有这条公示信息
            /nothing | 404 | 没有这个页面
            /records/%3Cscript%3E | 404 | 没有这个页面
            /officers?certificate=%3Cscript%3E | 404 | &lt;script&gt;
            """)
    void whatCannotBeAnsweredIsSaidOnAPage(String address, int status, String words) throws Exception {
        var page = open(address);
        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(text(page)).contains(words).doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /records.json?page=1000000000 | 404 | not-found | 没有第 1000000000 页
            /records.csv?page=1000000000 | 404 | not-found | 没有第 1000000000 页
            /records.json?page=0 | 400 | invalid-input | 正整数
            /records.csv?page=x | 400 | invalid-input | 正整数
            /records/2026-bcdfghjkmn.json | 404 | not-found | 没有这条公示信息
            """)
    void programsAreToldInAProblemWhatCannotBeAnswered(String address, int status, String type, String words)
            throws Exception {
        var answer = open(address);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(text(answer)).contains("/problems/" + type, words);
    }

    @Test
    void aDateIsTypedAsTextInOneWayWhateverTheBrowsersLanguage() throws Exception {
        String page = text(open("/records?from=2026-13-45"));
        assertThat(page)
                .doesNotContain("type=\"date\"")
                .contains("决定日期从（如 2026-01-31）", "pattern=\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"")
                .containsPattern("name=\"from\" value=\"2026-13-45\"[^>]*aria-describedby=\"fault-from\"")
                .containsPattern("id=\"fault-from\"[^>]*>日期请按“2026-12-04”的样式填写")
                .doesNotContain("fault-to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/robots.txt", "/sitemap.xml"})
    void anAbsoluteAddressIsOfTheConfigurationAndNeverOfTheHostThatARequestClaims(String address) throws Exception {
        var answer = mvc.perform(get(address).header("Host", "evil.example").with(request -> {
                    request.setServerName("evil.example");
                    return request;
                }))
                .andReturn()
                .getResponse();
        assertThat(text(answer)).contains("http://127.0.0.1:").doesNotContain("evil.example");
    }

    @Test
    void tenThousandCharactersAndScriptsAreAnsweredPlainly() throws Exception {
        assertThat(text(open("/search?q=" + "a".repeat(10_000)))).contains("10000", "最多 100 个字");
        assertThat(text(open("/search?q=%3Cscript%3Ealert(1)%3C/script%3E"))).doesNotContain("<script");
    }

    @Test
    void aSizeChangesTheStylesheetAndNeverThePage() throws Exception {
        var chosen = open("/size/elder?back=/records");
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertThat(chosen.getHeader("Location")).isEqualTo("/records");
        assertThat(open("/size/elder?back=//evil.example").getHeader("Location"))
                .isEqualTo("/");
        String elder = mvc.perform(get(stylesheet.address()).cookie(new Cookie("size", "elder")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(elder).contains("html{font-size:20px}").isNotEqualTo(text(open(stylesheet.address())));
    }

    @Test
    void aChosenSizeShowsAtOnceBecauseTheStylesheetIsAskedForAgain() throws Exception {
        var usual = open(stylesheet.address());
        String tag = Objects.requireNonNull(usual.getHeader("ETag"));
        assertThat(usual.getHeader("Cache-Control")).contains("no-cache");
        assertThat(mvc.perform(get(stylesheet.address()).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        assertThat(mvc.perform(get(stylesheet.address())
                                .header("If-None-Match", tag)
                                .cookie(new Cookie("size", "elder")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aSizeChosenOnASearchComesBackToThatSearch() throws Exception {
        assertThat(text(open("/search?q=%E7%81%AB%E6%98%9F")))
                .contains("/size/elder?back=/search?q%3D%25E7%2581%25AB%25E6%2598%259F");
        assertThat(open("/size/elder?back=/search?q%3D%25E7%2581%25AB%25E6%2598%259F")
                        .getHeader("Location"))
                .isEqualTo("/search?q=%E7%81%AB%E6%98%9F");
    }

    @Test
    @Requirement({"A11", "F3"})
    void anOfficersCertificateIsCheckedAsOfToday() throws Exception {
        String number = "YL-" + UUID.randomUUID().toString().substring(0, 8);
        tell(number, "VALID");
        String page = org.mingjian.publicity.Waiting.forIt(() -> standing(number, "有效"));
        assertThat(page.replaceAll("<[^>]+>", "")).containsPattern("有效期至2099年1月1日\\s+下次查验日期2098年6月30日");
        tell(number, "REVOKED");
        org.mingjian.publicity.Waiting.forIt(() -> standing(number, "已注销"));
    }

    private final UUID officer = UUID.randomUUID();

    private void tell(String certificate, String status) {
        var event = new OfficerListed(
                officer,
                "云岭县文化和旅游局",
                "沈明",
                "执法员",
                certificate,
                List.of("文化市场"),
                List.of("350199"),
                List.of("云岭县"),
                LocalDate.of(2099, 1, 1),
                LocalDate.of(2098, 6, 30),
                status);
        transactions.executeWithoutResult(each -> events.publishEvent(event));
    }

    private java.util.Optional<String> standing(String certificate, String words) {
        try {
            String page = text(open("/officers?certificate=" + certificate.toLowerCase(java.util.Locale.ROOT)));
            return java.util.Optional.of(page).filter(html -> html.contains(">" + words + "<"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
