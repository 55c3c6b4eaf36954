package org.mingjian.publicity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.publicity.record.ContentHash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The chart of the procedure as everybody opens it. */
@IntegrationTest
@Requirement({"A9", "G5"})
class ProcedurePagesTests {

    @Autowired
    MockMvc mvc;

    private MockHttpServletResponse open(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private String text(String address) throws Exception {
        var answer = open(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "/procedures/ordinary, text/html",
        "/procedures/ordinary.svg, image/svg+xml",
        "/procedures/ordinary.bpmn, application/xml",
        "/procedures/ordinary.txt, text/plain",
        "/procedures/summary, text/html",
        "/procedures/summary.svg, image/svg+xml",
        "/procedures/summary.bpmn, application/xml",
        "/procedures/summary.txt, text/plain"
    })
    void everyoneGetsTheChartInEachFormWithoutAnAccount(String address, String type) throws Exception {
        var answer = open(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith(type);
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".svg", ".bpmn", ".txt"})
    void aProcedureThatThereIsNotIsNotFound(String form) throws Exception {
        assertThat(open("/procedures/unheardof" + form).getStatus()).isEqualTo(404);
    }

    @Test
    void theListBesideTheDrawingSaysEveryActWithItsProvision() throws Exception {
        String list = text("/procedures/ordinary").replaceAll("(?s)<svg.*?</svg>", "");
        assertThat(OrdinaryProcedure.ROWS)
                .allSatisfy(row -> assertThat(list)
                        .contains(
                                row.act().title(),
                                row.office().title(),
                                row.provision().article()));
        assertThat(list).contains("起算 D04 作出处罚决定 90日", "出具立案审批表", "id=\"stage-IN_REVIEW\"", "程序到此结束");
        assertThat(text("/procedures/ordinary")).contains("role=\"img\"", "aria-labelledby=\"t-LEAD d-LEAD\"");
    }

    @Test
    void theHashOnThePageIsThatOfTheTextBesideIt() throws Exception {
        String hash = ContentHash.hex(text("/procedures/ordinary.txt").getBytes(StandardCharsets.UTF_8));
        assertThat(text("/procedures/ordinary")).contains(hash);
        assertThat(text("/procedures/ordinary.bpmn")).contains(hash);
    }

    @Test
    void theHomePageLeadsToTheProcedures() throws Exception {
        assertThat(text("/")).contains("href=\"/procedures\"");
        assertThat(text("/procedures"))
                .contains("href=\"/procedures/ordinary\"", "行政处罚普通程序", "href=\"/procedures/summary\"", "行政处罚简易程序");
        assertThat(text("/sitemap")).contains("href=\"/procedures\"");
    }
}
