package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Requirement({"D3", "G10"})
class DocumentControllerTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Documents documents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private final UUID agency = UUID.randomUUID();

    @BeforeEach
    void standAtTheDayOfTheSample() {
        clock.moveTo(Instant.parse("2026-11-22T02:00:00Z"));
    }

    @AfterEach
    void letTheClockGo() {
        clock.follow();
    }

    @Test
    void thePdfComesInlineWithAChineseNameAndItsRecordedBytes() throws Exception {
        IssuedDocument issued = issue();
        String name = URLEncoder.encode("行政处罚决定书 云文旅罚〔2026〕1号.pdf", StandardCharsets.UTF_8)
                .replace("+", "%20");
        byte[] pdf = mvc.perform(
                        get("/api/documents/{id}/pdf", issued.id()).with(Acting.as(actor(agency, Role.HANDLER))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("inline;")))
                .andExpect(
                        header().string("Content-Disposition", org.hamcrest.Matchers.containsString("UTF-8''" + name)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Sha256.of(pdf)).isEqualTo(issued.sha256());
    }

    @Test
    void theHtmlMayUseItsOwnStyleAndNothingElse() throws Exception {
        mvc.perform(get("/api/documents/{id}/html", issue().id()).with(Acting.as(actor(agency, Role.LEGAL_REVIEWER))))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.startsWith("default-src 'none'; style-src 'sha256-")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("云文旅罚〔2026〕1号")));
    }

    @Test
    void theMetadataNameTheHashThatTheRecordHolds() throws Exception {
        IssuedDocument issued = issue();
        mvc.perform(get("/api/documents/{id}", issued.id()).with(Acting.as(actor(agency, Role.HANDLER))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("行政处罚决定书"))
                .andExpect(jsonPath("$.number").value("云文旅罚〔2026〕1号"))
                .andExpect(jsonPath("$.sha256").value(issued.sha256()))
                .andExpect(jsonPath("$.pdf").value("/api/documents/" + issued.id() + "/pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/html", "/pdf"})
    @Requirement("P4")
    void anotherAgencysPaperAnswersExactlyAsAnAbsentOne(String part) throws Exception {
        Actor stranger = actor(UUID.randomUUID(), Role.AGENCY_HEAD);
        String absent = body("/api/documents/" + UUID.randomUUID() + part, stranger);
        assertThat(body("/api/documents/" + issue().id() + part, stranger)).isEqualTo(absent);
    }

    @Test
    void withoutThePermissionNothingIsShown() throws Exception {
        mvc.perform(get("/api/documents/{id}/pdf", issue().id())
                        .with(Acting.as(actor(agency, Role.SYSTEM_ADMINISTRATOR))))
                .andExpect(status().isForbidden());
    }

    private String body(String address, Actor actor) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor)))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private IssuedDocument issue() {
        DocumentFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION).facts();
        return Objects.requireNonNull(transaction.execute(
                status -> documents.issue(DocumentKind.PENALTY_DECISION, agency, UUID.randomUUID(), facts)));
    }

    private static Actor actor(UUID agency, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "某某", Set.of(role));
    }
}
