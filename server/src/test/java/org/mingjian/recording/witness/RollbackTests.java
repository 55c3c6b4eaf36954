package org.mingjian.recording.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.log.EntryReceipt;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SequencedEntry;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drills: a witness has seen more than this database holds (an old copy was put back), or something else (a second
 * copy went on by itself). Nothing is signed then until two persons have declared what was lost.
 */
@IntegrationTest
@Requirement({"D12", "G1", "G2"})
class RollbackTests {

    private static final Actor ADMINISTRATOR = WitnessTests.ADMINISTRATOR;
    private static final Actor AUDITOR = WitnessTests.person("尤明察", Role.AUDIT_ADMINISTRATOR);
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
    private LogRows rows;

    @Autowired
    private LogWitnesses witnesses;

    @Autowired
    private Halts halts;

    @TempDir
    private Path directory;

    private Bureau bureau;
    private UUID before = new UUID(0, 0);

    @BeforeEach
    void aWitnessedLog() throws Exception {
        bureau = new Bureau(directory.resolve("bureau"));
        bureau.witness().know(key.key().toString());
        before = acts.act(Acts.subject()).id();
        receipts.of(before);
    }

    @AfterEach
    void nobodyIsLeft() throws Exception {
        Awaiting.superuser("delete from recording.witness", "delete from recording.halt");
        bureau.close();
    }

    @Test
    void anOldCopyStopsSigningAndTwoPersonsBeginAnotherLog() throws Exception {
        SignedNote lost = witnessSeesMore(5);
        Awaiting.until(halts::halted);
        Halt halt = halts.open().getFirst();
        assertThat(halt.knownSize()).isEqualTo(Checkpoint.parse(lost.text()).size());
        assertThat(halt.proven()).isTrue();
        long signed = newest();
        UUID recorded = acts.act(Acts.subject()).id();
        assertThat(receipts.awaitSequenced(recorded)).isGreaterThanOrEqualTo(signed);
        assertThat(get503("/log/receipt/" + recorded)).contains("已停止签署");
        assertThat(newest()).isEqualTo(signed);
        String old = ask(get("/log/receipt/" + before)).getContentAsString(StandardCharsets.UTF_8);
        String formerKey = key.key().toString();

        recover();

        Awaiting.until(() -> ask(get("/log/receipt/" + recorded)).getStatus() == 200);
        assertThat(key.key().toString()).isNotEqualTo(formerKey);
        EntryReceipt later = receipts.of(recorded);
        assertThat(later.logKey()).isEqualTo(key.key().toString());
        assertThat(TlogProof.parse(later.proof()).signedBy(key.key()).origin())
                .isNotEqualTo(formerKey.split("\\+")[0]);
        assertThat(TlogProof.parse(JSON.readTree(old).get("proof").asString()).signedBy(NoteKey.parse(formerKey)))
                .isNotNull();
        theFormerLogIsServedAsItWas(formerKey, lost);
    }

    @Test
    void aSecondCopyThatWentOnByItselfIsAFork() throws Exception {
        SignedNote fork = witnessSeesMore(1);
        acts.act(Acts.subject());
        Awaiting.until(halts::halted);
        Halt halt = halts.open().getFirst();
        assertThat(halt.kind()).isEqualTo(Halt.Kind.WITNESS);
        assertThat(SignedNote.parse(String.valueOf(halt.note())).text()).isEqualTo(fork.text());
        assertThat(rows.checkpoint(halt.knownSize())
                        .map(own -> own.root().equals(Objects.requireNonNull(halt.root())))
                        .orElse(false))
                .isFalse();
    }

    /** What a witness says without our signature proves nothing: it may be mistaken, and the log goes on. */
    @Test
    void aFalseAlarmIsDeclaredByTwoPersonsAndTheSameLogGoesOn() throws Exception {
        String former = key.key().toString();
        halts.stop(Halt.Kind.WITNESS, "司法局", newest(), new Halts.Known(newest() + 7, null, null));
        assertThat(halts.open().getFirst().proven()).isFalse();
        String stopped = ask(get("/api/recording/recovery").with(Acting.as(ADMINISTRATOR)))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(stopped).contains("司法局");
        Awaiting.until(() -> body("/status").contains("已停止签署新的校验点"));
        String id = json(propose("FALSE_ALARM", ADMINISTRATOR)).get("id").asString();
        assertThat(confirm(id, ADMINISTRATOR).getStatus()).isEqualTo(422);
        MockHttpServletResponse confirmed = confirm(id, AUDITOR);
        assertThat(confirmed.getStatus()).isEqualTo(200);
        assertThat(halts.halted()).isFalse();
        EntryReceipt declared =
                receipts.of(UUID.fromString(json(confirmed).get("id").asString()));
        assertThat(new String(Base64.getDecoder().decode(declared.entry()), StandardCharsets.UTF_8))
                .contains("recording:declareFalseAlarm");
        assertThat(key.key().toString()).isEqualTo(former);
        Awaiting.until(() -> !body("/status").contains("已停止签署新的校验点"));
        assertThat(propose("FALSE_ALARM", ADMINISTRATOR).getStatus()).isEqualTo(409);
    }

    private String body(String address) throws Exception {
        return ask(get(address)).getContentAsString(StandardCharsets.UTF_8);
    }

    private void recover() throws Exception {
        assertThat(propose("FALSE_ALARM", ADMINISTRATOR).getStatus()).isEqualTo(409);
        String id = json(propose("NEW_LOG", ADMINISTRATOR)).get("id").asString();
        assertThat(confirm(id, ADMINISTRATOR).getContentAsString(StandardCharsets.UTF_8))
                .contains("TwoPersons", "TwoAuthorities");
        assertThat(confirm(id, WitnessTests.person("某某", Role.SYSTEM_ADMINISTRATOR))
                        .getStatus())
                .isEqualTo(422);
        assertThat(confirm(id, WitnessTests.person("某某", Role.HANDLER)).getStatus())
                .isEqualTo(403);
        assertThat(halts.halted()).isTrue();
        assertThat(confirm(id, AUDITOR).getStatus()).isEqualTo(200);
        assertThat(halts.halted()).isFalse();
    }

    private void theFormerLogIsServedAsItWas(String formerKey, SignedNote lost) throws Exception {
        JsonNode former = json(ask(get("/log/former"))).get(0);
        assertThat(former.get("vkey").asString()).isEqualTo(formerKey);
        assertThat(former.get("lostSize").asLong())
                .isEqualTo(Checkpoint.parse(lost.text()).size());
        String checkpoint = ask(get("/log/former/" + former.get("id").asString() + "/checkpoint"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(SignedNote.parse(checkpoint).signedBy(NoteKey.parse(formerKey)))
                .isTrue();
        String entry = json(ask(get("/log/receipt/" + former.get("entryId").asString())))
                .get("entry")
                .asString();
        assertThat(new String(Base64.getDecoder().decode(entry), StandardCharsets.UTF_8))
                .contains(
                        "recording:declareLoss",
                        "lostLog:" + former.get("lostSize").asLong(),
                        "newLog");
    }

    /** The witness cosigns a tree with further entries that this database does not have, and only then is listed. */
    private SignedNote witnessSeesMore(int further) throws Exception {
        NoteSigner signer = NoteSigner.parse(
                Files.readString(TestDatabase.data().resolve("keys/log.key")).strip());
        List<byte[]> entries = new ArrayList<>(rows.entries(0, (int) newest()).stream()
                .map(SequencedEntry::body)
                .toList());
        for (int i = 0; i < further; i++) {
            entries.add(("lost " + i).getBytes(StandardCharsets.UTF_8));
        }
        SignedNote note = bureau.cosignsAnotherTree(directory.resolve("other"), signer, entries, 0);
        witnesses.add(bureau.listed("司法局"), null);
        return note;
    }

    private MockHttpServletResponse propose(String decision, Actor by) throws Exception {
        return ask(post("/api/recording/recovery")
                .with(Acting.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(WitnessTests.json(Map.of("decision", decision, "reason", "机房演练:恢复了旧备份"))));
    }

    private MockHttpServletResponse confirm(String id, Actor by) throws Exception {
        return ask(post("/api/recording/recovery/" + id + "/confirmation").with(Acting.as(by)));
    }

    private String get503(String address) throws Exception {
        MockHttpServletResponse response = ask(get(address));
        assertThat(response.getStatus()).isEqualTo(503);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private long newest() {
        return rows.newestCheckpoint().orElseThrow().size();
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
