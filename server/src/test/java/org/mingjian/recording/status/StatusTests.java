package org.mingjian.recording.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.TimelineEntry;
import org.mingjian.recording.check.Alarms;
import org.mingjian.recording.check.Mismatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Those who watch over the record see how it is and what does not fit; everybody sees it without names. */
@IntegrationTest
@Requirement({"D12", "D16", "G1"})
class StatusTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Alarms alarms;

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Timeline timeline;

    private final UUID agency = UUID.randomUUID();
    private final Actor administrator = person(agency, Role.SYSTEM_ADMINISTRATOR);

    private static Actor person(UUID agency, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "顾安", Set.of(role));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(Acting.as(actor))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theStatusIsMeasuredFromRealActs() throws Exception {
        receipts.of(acts.act(Acts.subject()).id());
        String status = text(send(get("/api/recording/status"), administrator));
        assertThat(status).contains("\"checkpoint\"", "\"fingerprint\"", "\"witnesses\":[]", "\"selfCheck\"");
        assertThat(text(mvc.perform(get("/status")).andReturn().getResponse()))
                .contains("存证状态", "根哈希", "未配置见证人", "./mingjian verify");
        assertThat(send(get("/api/recording/status"), person(agency, Role.HANDLER))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anAlarmIsToldInItsScopeAndStaysWhenANoteJoinsIt() throws Exception {
        String label = "某局罚〔2026〕" + agency.toString().substring(0, 8) + "号";
        alarms.raise("papers", mismatch(label, agency));
        alarms.raise("papers", mismatch(label, agency));
        String told = text(send(get("/api/recording/alarms"), administrator));
        assertThat(told.split(label, -1)).hasSize(2);
        assertThat(text(send(get("/api/recording/alarms"), person(UUID.randomUUID(), Role.SYSTEM_ADMINISTRATOR))))
                .doesNotContain(label);
        assertThat(text(mvc.perform(get("/status")).andReturn().getResponse()))
                .contains("一份执法文书")
                .doesNotContain(label);
        String id = com.jayway.jsonpath.JsonPath.<java.util.List<String>>read(
                        told, "$.items[?(@.label == '" + label + "')].id")
                .getFirst();
        assertThat(note(id, person(UUID.randomUUID(), Role.SYSTEM_ADMINISTRATOR))
                        .getStatus())
                .isEqualTo(404);
        assertThat(note(id, person(agency, Role.AUDIT_ADMINISTRATOR)).getStatus())
                .isEqualTo(403);
        assertThat(text(note(id, administrator))).contains(label, "已从备份恢复并核对");
        assertThat(timeline.of("alarm:" + id))
                .extracting(TimelineEntry::act)
                .containsExactly("recording:raiseAlarm", "recording:handleAlarm");
    }

    private MockHttpServletResponse note(String id, Actor actor) throws Exception {
        return send(
                post("/api/recording/alarms/{id}/notes", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\":\"已从备份恢复并核对\"}"),
                actor);
    }

    private static Mismatch mismatch(String label, UUID agency) {
        var thing = new Mismatch.Thing("document:" + agency, label, agency);
        return new Mismatch(thing, "pdf", "内容与签发时的摘要值不一致", "ab".repeat(32), "cd".repeat(32));
    }

    @Test
    void theShortAddressOfAPaperTellsItsHashAndNothingElse() throws Exception {
        UUID document = UUID.randomUUID();
        String hash = "ef".repeat(32);
        RecordedEntry entry = acts.act(Acts.subject(), new Attachment("document:PENALTY_DECISION", document, hash));
        receipts.of(entry.id());
        String address = Receipts.shortAddressOfDocument(document);
        assertThat(address).matches("/r/[2-9a-hjkmnp-z]{12}");
        var page = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("行政处罚决定书", hash, "/log/proof/" + entry.id(), "未公示")
                .doesNotContain("<script");
        var proof = mvc.perform(get("/log/proof/" + entry.id())).andReturn().getResponse();
        assertThat(proof.getContentType()).startsWith("text/plain");
        assertThat(text(proof)).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(text(mvc.perform(get(address + ".svg")).andReturn().getResponse()))
                .startsWith("<svg");
        assertThat(mvc.perform(get("/r/222222222222")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get(Receipts.addressOfDocument(document)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }
}
