package org.mingjian.recording.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.Verified;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordCheck;
import org.mingjian.recording.log.KeyChronicle;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.witness.Awaiting;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.verifier.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two persons replace the key that signs, or declare that it leaked; whoever trusts the first key follows. */
@IntegrationTest
@Requirement({"D12", "G1", "G3"})
class KeyChangeTests {

    private static final Actor ADMINISTRATOR = person("贺一帆", Role.SYSTEM_ADMINISTRATOR);
    private static final Actor AUDITOR = person("尤明察", Role.AUDIT_ADMINISTRATOR);
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
    private RecordCheck check;

    @TempDir
    private Path directory;

    private UUID before = new UUID(0, 0);
    private NoteSigner old = NoteSigner.generate("none", new SecureRandom());
    private String first = "";

    @BeforeEach
    void aSignedLog() throws Exception {
        before = acts.act(Acts.subject()).id();
        receipts.of(before);
        old = NoteSigner.parse(Files.readString(file("log.key")).strip());
        first = keys().at("/keys/0/vkey").asString();
    }

    @Test
    void theNextKeySignsAndWhoTrustsTheFirstFollows() throws Exception {
        Path earlier = save("/log/receipt/" + before);
        change(null);
        assertThat(key.key().toString()).isNotEqualTo(vkey(old));
        UUID after = acts.act(Acts.subject()).id();
        Path later = save("/log/receipt/" + after);
        for (Path receipt : new Path[] {earlier, later, save("/log/receipt/" + before)}) {
            assertThat(Verified.of(receipt, first).code()).isEqualTo("ENTRY_IN_LOG");
        }
        assertThat(Verified.of(later, key.key().toString()).code()).isEqualTo("ENTRY_IN_LOG");
        assertThat(SignedNote.parse(body("/log/checkpoint")).checkpointSignedBy(key.key()))
                .isNotNull();
        assertThat(body("/log/key")).isEqualTo(key.key() + "\n");
        JsonNode replaced = ofKeys(vkey(old));
        assertThat(replaced.path("ended").asString()).isEqualTo(KeyChronicle.Ended.REPLACED.name());
        assertThat(ofKeys(key.key().toString()).path("from").asLong())
                .isEqualTo(replaced.path("until").asLong());
        assertThat(Files.getPosixFilePermissions(oldFile())).hasToString("[OWNER_READ]");
        assertThat(file("log.key.next")).doesNotExist();
    }

    @Test
    void theWholeLogAndTheDatabaseAreWholeAfterwards() throws Exception {
        change(null);
        receipts.of(acts.act(Acts.subject()).id());
        assertThat(check.verify()).isEmpty();
        Awaiting.until(() ->
                Verified.of(TestDatabase.data().resolve("log"), first).code().equals("LOG_WHOLE"));
    }

    @Test
    void aKeyThatLeakedCountsNoLongerAndItsFileIsDestroyed() throws Exception {
        Path earlier = save("/log/receipt/" + before);
        long size = newest();
        change(size);
        UUID after = acts.act(Acts.subject()).id();
        assertThat(Verified.of(save("/log/receipt/" + after), first).code()).isEqualTo("ENTRY_IN_LOG");
        assertThat(Verified.of(save("/log/receipt/" + before), first).code()).isEqualTo("ENTRY_IN_LOG");
        assertThat(verified(earlier)).isEqualTo("KEY_RETIRED");
        Checkpoint forged = new Checkpoint(key.key().name(), newest() + 1_000, Hash.emptyTree());
        Path note = Files.writeString(
                directory.resolve("forged"), old.sign(forged.text()).format());
        assertThat(verified(note)).isEqualTo("KEY_RETIRED");
        JsonNode retired = ofKeys(vkey(old));
        assertThat(retired.path("ended").asString()).isEqualTo(KeyChronicle.Ended.LEAKED.name());
        assertThat(retired.path("until").asLong()).isEqualTo(size);
        assertThat(oldFile()).doesNotExist();
        assertThat(Files.readString(file("log.key"))).doesNotContain(old.privateText());
        assertThat(check.verify()).isEmpty();
    }

    @Test
    void aKeyOfWhichTheLeakIsFoundLaterIsRetiredAlone() throws Exception {
        change(null);
        String current = key.key().toString();
        assertThat(oldFile()).exists();
        confirmed(propose(vkey(old), newest() - 1, ADMINISTRATOR));
        Awaiting.until(() -> KeyChronicle.Ended.LEAKED
                .name()
                .equals(ofKeys(vkey(old)).path("ended").asString()));
        assertThat(key.key().toString()).isEqualTo(current);
    }

    @Test
    void onePersonAloneOrWithoutThePermissionChangesNoKey() throws Exception {
        String vkey = vkey(old);
        assertThat(propose(vkey, null, person("周砚清", Role.HANDLER)).getStatus()).isEqualTo(403);
        assertThat(propose("nonsense", null, ADMINISTRATOR).getStatus()).isEqualTo(400);
        assertThat(propose(vkey, newest() + 100, ADMINISTRATOR).getStatus()).isEqualTo(400);
        String id = json(propose(vkey, null, ADMINISTRATOR)).path("id").asString();
        assertThat(confirm(id, ADMINISTRATOR).getContentAsString(StandardCharsets.UTF_8))
                .contains("TwoPersons", "TwoAuthorities");
        assertThat(confirm(id, person("某某", Role.SYSTEM_ADMINISTRATOR)).getStatus())
                .isEqualTo(422);
        assertThat(key.key().toString()).isEqualTo(vkey);
    }

    /** Two persons change the key that signs now; returns when the next one has signed. */
    private void change(@Nullable Long leakedFrom) throws Exception {
        confirmed(propose(vkey(old), leakedFrom, ADMINISTRATOR));
        Awaiting.until(() -> SignedNote.parse(body("/log/checkpoint")).signedBy(key.key()));
    }

    private void confirmed(MockHttpServletResponse proposed) throws Exception {
        assertThat(proposed.getStatus())
                .as(proposed.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(201);
        MockHttpServletResponse response = confirm(json(proposed).path("id").asString(), AUDITOR);
        assertThat(response.getStatus())
                .as(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(200);
    }

    private MockHttpServletResponse propose(String vkey, @Nullable Long leakedFrom, Actor by) throws Exception {
        Map<String, Object> form = new HashMap<>(Map.of("vkey", vkey, "reason", "年度更换"));
        if (leakedFrom != null) {
            form.put("leakedFrom", leakedFrom);
        }
        return ask(post("/api/recording/keys")
                .with(Acting.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(form)));
    }

    private MockHttpServletResponse confirm(String id, Actor by) throws Exception {
        return ask(post("/api/recording/keys/" + id + "/confirmation").with(Acting.as(by)));
    }

    /** What a stranger learns who asks the server for the history of its keys. */
    private String verified(Path file) throws Exception {
        Path history = save("/log/keys");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verifier.run(
                new String[] {file.toString(), "--key", first, "--keys", history.toString(), "--json"},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8)).path("code").asString();
    }

    private JsonNode ofKeys(String vkey) throws Exception {
        for (JsonNode one : keys().path("keys")) {
            if (one.path("vkey").asString().equals(vkey)) {
                return one;
            }
        }
        throw new AssertionError("no such key: " + vkey);
    }

    private JsonNode keys() throws Exception {
        return JSON.readTree(body("/log/keys"));
    }

    private Path oldFile() {
        return file("log-" + vkey(old).split("\\+")[1] + ".key");
    }

    private static String vkey(NoteSigner signer) {
        return signer.key().toString();
    }

    private static Path file(String name) {
        return TestDatabase.data().resolve("keys").resolve(name);
    }

    private Path save(String address) throws Exception {
        Awaiting.until(() -> ask(get(address)).getStatus() == 200);
        return Files.writeString(directory.resolve("saved-" + UUID.randomUUID() + ".json"), body(address));
    }

    private long newest() {
        return rows.newestCheckpoint().orElseThrow().size();
    }

    private String body(String address) throws Exception {
        return ask(get(address)).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), name, Set.of(role));
    }
}
