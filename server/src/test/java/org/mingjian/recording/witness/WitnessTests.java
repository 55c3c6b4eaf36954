package org.mingjian.recording.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.log.LogKey;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Policy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Another office cosigns what this log signs, over a line or by file. */
@IntegrationTest
@Requirement({"D12", "G2"})
class WitnessTests {

    static final Actor ADMINISTRATOR = person("贺一帆", Role.SYSTEM_ADMINISTRATOR);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private LogKey key;

    @Autowired
    private WitnessRounds rounds;

    @TempDir
    private Path directory;

    private Bureau bureau;

    @BeforeEach
    void anotherOffice() throws Exception {
        bureau = new Bureau(directory);
        bureau.witness().know(key.key().toString());
        receipts.of(acts.act(Acts.subject()).id());
    }

    @AfterEach
    void nobodyIsLeft() throws Exception {
        Awaiting.superuser("delete from recording.witness");
        bureau.close();
    }

    @Test
    void aCheckpointIsCosignedAndLaterReceiptsCarryTheCosignature() throws Exception {
        list(bureau.listed("司法局"));
        UUID entry = acts.act(Acts.subject()).id();
        long index = receipts.awaitSequenced(entry);
        Awaiting.until(() -> witnessedSize() > index);
        TlogProof proof = TlogProof.parse(receipts.of(entry).proof());
        SignedNote note = SignedNote.parse(proof.checkpoint());
        assertThat(note.signedBy(key.key())).isTrue();
        assertThat(new Policy(1, List.of(bureau.witness().key())).cosignatures(note))
                .hasSize(1);
        assertThat(body("/log/witnessed")).contains(bureau.witness().key().name());
        Awaiting.until(
                () -> body("/log/checkpoint").contains(bureau.witness().key().name()));
    }

    @Test
    void theAdministratorListsWitnessesAndNobodyElseDoes() throws Exception {
        mvc.perform(post("/api/recording/witnesses")
                        .with(Acting.as(person("周砚清", Role.HANDLER)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(bureau.listed("司法局"))))
                .andExpect(status().isForbidden());
        list(bureau.listed("司法局"));
        mvc.perform(get("/api/recording/witnesses").with(Acting.as(person("顾恒鉴", Role.SUPERVISOR))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.witnesses[*].name").value(hasItem("司法局")));
        mvc.perform(post("/api/recording/witnesses")
                        .with(Acting.as(ADMINISTRATOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(new LogWitness("nonsense", "司法局", null))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].field").value("vkey"));
        mvc.perform(delete("/api/recording/witnesses")
                        .param("vkey", bureau.witness().key().toString())
                        .with(Acting.as(ADMINISTRATOR)))
                .andExpect(status().isNoContent());
    }

    @Test
    void anOfficeWithoutALineCosignsByFile() throws Exception {
        LogWitness offline = new LogWitness(bureau.witness().key().toString(), "司法局", null);
        list(offline);
        String request = said(mvc.perform(get("/api/recording/witnesses/request")
                        .param("vkey", offline.vkey())
                        .with(Acting.as(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        String answer = bureau.witness()
                .addCheckpoint(request.getBytes(StandardCharsets.UTF_8))
                .text();
        long size = Checkpoint.parse(AddCheckpoint.parse(request).checkpoint().text())
                .size();
        accept(offline, answer, status().isOk());
        assertThat(witnessedSize()).isEqualTo(size);
        accept(offline, "200\nnonsense\n", status().isBadRequest());
    }

    @Test
    void aWitnessThatDoesNotAnswerDelaysNobody() throws Exception {
        bureau.close();
        list(bureau.listed("司法局"));
        Awaiting.until(() -> !rounds.problem(bureau.listed("司法局")).isEmpty());
        assertThat(receipts.of(acts.act(Acts.subject()).id()).proof()).isNotEmpty();
        bureau = new Bureau(directory);
    }

    private long witnessedSize() throws Exception {
        var response = mvc.perform(get("/log/witnessed")).andReturn().getResponse();
        return response.getStatus() == 200
                ? Checkpoint.parse(SignedNote.parse(response.getContentAsString(StandardCharsets.UTF_8))
                                .text())
                        .size()
                : -1;
    }

    private void list(LogWitness witness) throws Exception {
        mvc.perform(post("/api/recording/witnesses")
                        .with(Acting.as(ADMINISTRATOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(witness)))
                .andExpect(status().isCreated());
    }

    private void accept(LogWitness witness, String answer, ResultMatcher expected) throws Exception {
        mvc.perform(post("/api/recording/witnesses/answer")
                        .param("vkey", witness.vkey())
                        .with(Acting.as(ADMINISTRATOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(Map.of("text", answer))))
                .andExpect(expected);
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static String said(String json) {
        return JSON.readTree(json).get("text").asString();
    }

    static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), name, Set.of(role));
    }
}
