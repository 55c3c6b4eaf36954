package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.Verified;
import org.mingjian.agency.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal serves after a withdrawal is enough for a stranger: that the page was public, and by which paper it went. */
@IntegrationTest
@Requirement(
        value = {"C4", "G3", "G4"},
        law = "行政处罚法 第四十八条")
class WithdrawnPageProofTests {

    private static final String LINK = "<link rel=\"mingjian-receipt\" href=\"([^\"]+)\">";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Publication publication;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path directory;

    private final Decisions decision = new Decisions();
    private Path page = Path.of("");
    private Path tombstone = page;
    private Path withdrawal = page;
    private String address = "";

    @BeforeEach
    void publishAndWithdraw() throws Exception {
        tell(decision.issued());
        tell(decision.served());
        var standing =
                Waiting.forIt(() -> publication.ofDocument(decision.document()).filter(Publication.Standing::served));
        UUID id = standing.id();
        done(put("/api/publicity/records/{id}/redactions", id), "\"decisions\":[],\"manual\":[],\"acceptRest\":true");
        done(post("/api/publicity/records/{id}/submit", id), "");
        done(post("/api/publicity/records/{id}/release", id), "", decision.reviewer());
        address = "/records/" + standing.slug();
        page = save("page.html", fetch(address));
        done(post("/api/publicity/records/{id}/withdraw", id), """
                "ground":"REVOKED","reason":"行政复议决定撤销","document":" 云政复〔2026〕3号","effectiveOn":"2026-11-20"
                """, decision.reviewer());
        byte[] gone = fetch(address);
        tombstone = save("tomb.html", gone);
        Matcher link = Pattern.compile(LINK).matcher(new String(gone, StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        address = link.group(1);
        withdrawal = save("withdrawal.json", fetch(address));
    }

    @Test
    void theTombstoneIsProvenWithTheReceiptThatItLinks() throws Exception {
        Verified verified = Verified.of(tombstone, key(), withdrawal);
        assertThat(verified.code()).as(verified.toString()).isEqualTo("TOMBSTONE_IN_LOG");
        assertThat(verified.exit()).isZero();
        assertThat(verified.detail("document")).isEqualTo("云政复〔2026〕3号");
        assertThat(Files.readString(tombstone)).contains("href=\"" + address + "\" download", "下载凭证");
    }

    @Test
    void thePageThatWasPublicIsProvenWithTheSameReceipt() throws Exception {
        Verified verified = Verified.of(page, key(), withdrawal);
        assertThat(verified.code()).as(verified.toString()).isEqualTo("CONTENT_WITHDRAWN");
        assertThat(verified.exit()).isZero();
    }

    @Test
    void aTombstoneThatNamesAnotherPaperIsRefuted() throws Exception {
        Files.writeString(tombstone, Files.readString(tombstone).replace("〔2026〕3号", "〔2026〕4号"));
        assertThat(Verified.of(tombstone, key(), withdrawal).code()).isEqualTo("TOMBSTONE_DIFFERS");
    }

    @Test
    void theReceiptDisclosesGroundPaperAndDayAndNothingElse() throws Exception {
        JsonNode receipt = json.readTree(Files.readString(withdrawal));
        assertThat(json.readTree(receipt.at("/opening/content").asString()).propertyNames())
                .containsExactlyInAnyOrder("ground", "document", "effectiveOn");
        assertThat(Base64.getDecoder().decode(receipt.at("/opening/salt").asString()))
                .hasSize(32);
        UUID record = publication.ofDocument(decision.document()).orElseThrow().id();
        JsonNode publicationReceipt = json.readTree(fetch("/log/receipt/page/" + record));
        assertThat(publicationReceipt.has("opening")).isFalse();
    }

    private void tell(Object event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void done(AbstractMockHttpServletRequestBuilder<?> request, String fields) throws Exception {
        done(request, fields, decision.preparer());
    }

    private void done(AbstractMockHttpServletRequestBuilder<?> request, String fields, Actor actor) throws Exception {
        long version = publication.ofDocument(decision.document()).orElseThrow().version();
        String body = "{\"version\":" + version + (fields.isBlank() ? "}" : "," + fields + "}");
        var answer = mvc.perform(request.with(Acting.as(actor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    }

    private String key() throws Exception {
        return new String(fetch("/log/key"), StandardCharsets.UTF_8);
    }

    private byte[] fetch(String from) throws Exception {
        return mvc.perform(get(from)).andReturn().getResponse().getContentAsByteArray();
    }

    private Path save(String name, byte[] bytes) throws Exception {
        return Files.write(directory.resolve(name), bytes);
    }
}
