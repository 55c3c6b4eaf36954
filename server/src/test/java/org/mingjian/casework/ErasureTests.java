package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.Verified;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.RecordCheck;
import org.mingjian.recording.check.Mismatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What the law orders to erase goes by the hands of two, everywhere; that it was there and by which order it went stays. */
@Requirement(
        value = {"G4", "D14", "D12"},
        law = "个人信息保护法 第四十七条")
class ErasureTests extends CaseTest {

    private static final String ORDER = "云文旅删决〔2026〕3号";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordCheck record;

    @Autowired
    private ActIntegrity acts;

    @TempDir
    private Path directory;

    private Actor asks = new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "", Set.of());
    private Actor approves = asks;

    @BeforeEach
    void appoint() {
        asks = person(Role.PUBLICATION_REVIEWER);
        approves = person(Role.SECURITY_ADMINISTRATOR);
    }

    private Actor person(Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), staff.agency().id(), "顾安", Set.of(role));
    }

    @Test
    void theContentGoesEverywhereAndTheProofStays() throws Exception {
        Conduct closed = conduct().closed(Samples.LIGHT_FINE);
        UUID entry = leadOf(closed);
        String before = content(entry);
        assertThat(before).contains("青禾网吧");
        approve(requested(entry));
        assertThat(opening(entry)).isZero();
        assertThat(content(entry)).doesNotContain("青禾网吧").contains("已依法删除", "violationOn");
        assertThat(jdbc.sql("select title || party_name || party_code from casework.case_file where id = :id")
                        .param("id", closed.caseId())
                        .query(String.class)
                        .single())
                .doesNotContain("青禾网吧");
        assertThat(send(get("/log/receipt/" + entry)).getStatus()).isEqualTo(200);
        assertThat(record.faults()).extracting(Mismatch::toString).noneMatch(fault -> fault.contains(entry.toString()));
        assertThat(acts.verify()).noneMatch(fault -> fault.contains(entry.toString()));
    }

    @Test
    void theTimelineSaysByWhichOrderAndWhen() throws Exception {
        Conduct closed = conduct().closed(Samples.LIGHT_FINE);
        UUID entry = leadOf(closed);
        approve(requested(entry));
        var view = desk.get("/api/casework/cases/" + closed.caseId(), staff.lead());
        var item = view.body()
                .path("timeline")
                .valueStream()
                .filter(one -> one.path("entryId").asString().equals(entry.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(item.path("summary").asString()).startsWith("内容已依法删除").contains(ORDER);
        assertThat(item.at("/erasure/order").asString()).isEqualTo(ORDER);
    }

    @Test
    void theEntryOfTheErasureNamesWhatWentAndTheOrder() throws Exception {
        UUID entry = leadOf(conduct().closed(Samples.LIGHT_FINE));
        approve(requested(entry));
        String attachments =
                jdbc.sql("""
                        select x.attachments::text from recording.entry e join recording.entry x on x.subject = e.subject
                        where e.id = :id and x.act = 'recording:erase'
                        """).param("id", entry).query(String.class).single();
        String leafHash = jdbc.sql("select encode(leaf_hash, 'hex') from recording.entry where id = :id")
                .param("id", entry)
                .query(String.class)
                .single();
        assertThat(attachments).contains("\"erased\"", leafHash, "\"order\"", "\"remainder\"");
    }

    @Test
    @Requirement({"G3", "G4"})
    void aStrangersVerifierNamesTheOrderBehindAnErasedEntry() throws Exception {
        UUID entry = leadOf(conduct().closed(Samples.LIGHT_FINE));
        Path receipt = directory.resolve("receipt.json");
        String key = text(send(get("/log/key")));
        Files.writeString(receipt, text(send(get("/log/receipt/" + entry))));
        assertThat(Verified.of(receipt, key).code()).isEqualTo("ENTRY_IN_LOG");
        approve(requested(entry));
        Files.writeString(receipt, text(send(get("/log/receipt/" + entry))));
        Verified erased = Verified.of(receipt, key);
        assertThat(erased.code()).as(erased.toString()).isEqualTo("CONTENT_ERASED");
        assertThat(erased.exit()).isZero();
        assertThat(Long.parseLong(erased.detail("erased by"))).isGreaterThan(Long.parseLong(erased.detail("index")));
    }

    @Test
    void theOneWhoAsksCannotApproveAndSupervisorsCannotEvenAsk() throws Exception {
        UUID entry = leadOf(conduct().closed(Samples.LIGHT_FINE));
        UUID request = requested(entry);
        Actor both = new Actor(
                UUID.randomUUID(), asks.officerId(), asks.agencyId(), "顾安", Set.of(Role.SECURITY_ADMINISTRATOR));
        assertThat(text(decide(request, both))).contains("TwoPersons");
        assertThat(ask(entry, person(Role.SUPERVISOR)).getStatus()).isEqualTo(403);
        assertThat(ask(entry, person(Role.SYSTEM_ADMINISTRATOR)).getStatus()).isEqualTo(403);
        assertThat(decide(request, asks).getStatus()).isEqualTo(403);
        Actor foreign = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "外人", Set.of(Role.SECURITY_ADMINISTRATOR));
        assertThat(decide(request, foreign).getStatus()).isEqualTo(404);
        assertThat(opening(entry)).isOne();
    }

    @Test
    void theEntryIsChosenByTheCaseNumberAndShownWithoutItsContent() throws Exception {
        Conduct closed = conduct().closed(Samples.LIGHT_FINE);
        UUID entry = leadOf(closed);
        String number = jdbc.sql("select case_number from casework.case_file where id = :id")
                .param("id", closed.caseId())
                .query(String.class)
                .single();
        assertThat(choice(number, entry))
                .contains("登记线索", "案件 " + number, "OPEN")
                .doesNotContain("青禾");
        UUID request = requested(entry);
        assertThat(choice(number, entry)).contains("WAITING");
        approve(request);
        assertThat(choice(number, entry)).contains("ERASED");
        var list = mvc.perform(get("/api/recording/erasures").with(Acting.as(approves)))
                .andReturn()
                .getResponse();
        assertThat(text(list)).contains("案件 " + number, "登记线索", "云岭县文化和旅游局", "2026-11-20", "同意");
        Actor foreign = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "外人", Set.of(Role.PUBLICATION_REVIEWER));
        assertThat(text(choices(number, foreign))).isEqualTo("[]");
        assertThat(choices(number, approves).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse choices(String number, Actor actor) throws Exception {
        return send(get("/api/recording/erasures/choices")
                .queryParam("number", number)
                .with(Acting.as(actor)));
    }

    private String choice(String number, UUID entry) throws Exception {
        return json.readTree(text(choices(number, asks)))
                .valueStream()
                .filter(one -> one.path("entryId").asString().equals(entry.toString()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void whileTheCaseGoesOnTheLawNeedsTheContent() throws Exception {
        UUID entry = leadOf(conduct().filed());
        var answer = ask(entry, asks);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("StillNeeded", "第四十七条第二款");
    }

    @Test
    void withoutAnOrderNothingIsErased() {
        UUID entry = leadOf(conduct().registered());
        assertThatThrownBy(() -> jdbc.sql("delete from recording.commitment_opening where entry_id = :id")
                        .param("id", entry)
                        .update())
                .rootCause()
                .hasMessageContaining("recorded order");
        assertThatThrownBy(() -> jdbc.sql("select casework.erase_act(id, '{}') from casework.act where entry_id = :id")
                        .param("id", entry)
                        .query(row -> {}))
                .rootCause()
                .hasMessageContaining("no entry names this erasure");
    }

    @Test
    void whatStaysOfAnErasedActIsStillChecked() throws Exception {
        UUID entry = leadOf(conduct().closed(Samples.LIGHT_FINE));
        approve(requested(entry));
        String kept = content(entry);
        superuser(entry, "jsonb_set(content, '{summary}', '\"改\"')");
        assertThat(acts.verify()).anyMatch(fault -> fault.contains(entry.toString()) && fault.contains("内容"));
        superuser(entry, "'" + kept + "'::jsonb");
        assertThat(acts.verify()).noneMatch(fault -> fault.contains(entry.toString()));
    }

    private UUID leadOf(Conduct conduct) {
        return jdbc.sql("select entry_id from casework.act where case_id = :id and ordinal = 1")
                .param("id", conduct.caseId())
                .query(UUID.class)
                .single();
    }

    private String content(UUID entry) {
        return jdbc.sql("select content::text from casework.act where entry_id = :id")
                .param("id", entry)
                .query(String.class)
                .single();
    }

    private long opening(UUID entry) {
        return jdbc.sql("select count(*) from recording.commitment_opening where entry_id = :id")
                .param("id", entry)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse ask(UUID entry, Actor actor) throws Exception {
        String body = """
                {"entryId": "%s", "ground": "处理目的已实现", "orderNumber": "%s", "orderAuthority": "云岭县文化和旅游局",
                 "orderedOn": "2026-11-20", "orderText": "经审查,准予删除。"}
                """.formatted(entry, ORDER);
        return mvc.perform(post("/api/recording/erasures")
                        .with(Acting.as(actor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private UUID requested(UUID entry) throws Exception {
        var answer = ask(entry, asks);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(201);
        return json.readTree(text(answer))
                .valueStream()
                .filter(one -> one.path("entryId").asString().equals(entry.toString()))
                .map(one -> UUID.fromString(one.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse decide(UUID request, Actor actor) throws Exception {
        return mvc.perform(post("/api/recording/erasures/{id}/decision", request)
                        .with(Acting.as(actor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"approved\": true, \"note\": \"同意\"}"))
                .andReturn()
                .getResponse();
    }

    private void approve(UUID request) throws Exception {
        var answer = decide(request, approves);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
    }

    private MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static void superuser(UUID entry, String content) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update casework.act set content = " + content + " where entry_id = '" + entry + "'");
        }
    }
}
