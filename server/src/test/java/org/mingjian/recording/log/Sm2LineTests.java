package org.mingjian.recording.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm2Key;
import org.mingjian.tlog.note.Sm3Root;
import org.mingjian.tlog.note.Sm3Tree;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each checkpoint carries an SM2 line over the SM3 root of the same entries, and stays readable to every C2SP tool. */
@IntegrationTest
@Requirement({"D12", "G1"})
class Sm2LineTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private LogRows rows;

    @Autowired
    private CheckpointSigner signer;

    @Autowired
    private Sm3Edges edges;

    @Autowired
    private Cosignatures cosignatures;

    @Autowired
    private SigningGuard guard;

    @TempDir
    private Path data;

    @BeforeEach
    void recordAndPublish() {
        acts.act(Acts.subject());
        receipts.of(acts.act(Acts.subject()).id());
    }

    @Test
    void theFirstLineIsEd25519AndTheSecondIsSm2OverTheSm3RootOfTheEntries() throws Exception {
        SignedNote note = SignedNote.parse(body("/log/checkpoint"));
        JsonNode keys = JsonMapper.shared().readTree(body("/log/keys"));
        NoteKey first = NoteKey.parse(
                keys.at("/keys").get(keys.at("/keys").size() - 1).path("vkey").asString());
        assertThat(body("/log/key")).isEqualTo(first + "\n");
        assertThat(first.named(note.signatures().getFirst())).isTrue();
        Checkpoint checkpoint = note.checkpointSignedBy(first);
        assertThat(Sm2Key.parse(keys.path("sm2").asString())
                        .root(note.text(), note.signatures().get(1)))
                .contains(sm3Root(checkpoint.size()));
    }

    @Test
    void aStartGoesOnFromTheKeptEdge() {
        long size = rows.newestCheckpoint().orElseThrow().size();
        assertThat(edges.tree(size, signer.sm2().key()).root()).isEqualTo(sm3Root(size));
    }

    @Test
    void anEdgeThatWasChangedIsNotGoneOnWith() throws SQLException {
        long size = rows.newestCheckpoint().orElseThrow().size();
        superuser(
                "update recording.sm3_edge set subtrees = set_byte(subtrees, 0, 255 - get_byte(subtrees, 0)) where size = "
                        + size);
        try {
            assertThat(edges.tree(size, signer.sm2().key()).root()).isEqualTo(sm3Root(size));
        } finally {
            superuser(
                    "update recording.sm3_edge set subtrees = set_byte(subtrees, 0, 255 - get_byte(subtrees, 0)) where size = "
                            + size);
        }
    }

    @Test
    void aSecondPublisherSignsTheSameSm3Root() throws Exception {
        LogPublisher restarted = new LogPublisher(data, rows, signer, edges, cosignatures, guard);
        restarted.publish();
        receipts.awaitSequenced(acts.act(Acts.subject()).id());
        restarted.publish();
        SignedNote note = SignedNote.parse(Files.readString(data.resolve("log/checkpoint")));
        long size = Checkpoint.parse(note.text()).size();
        assertThat(signer.sm2().key().root(note.text(), note.signatures().get(1)))
                .contains(sm3Root(size));
    }

    @Test
    void bouncyCastleIsNoProvider() {
        assertThat(Security.getProvider("BC")).isNull();
    }

    private Sm3Root sm3Root(long size) {
        Sm3Tree tree = new Sm3Tree();
        rows.entries(0, (int) size).forEach(entry -> tree.append(entry.body()));
        return tree.root();
    }

    private String body(String address) throws Exception {
        return mvc.perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void superuser(String change) throws SQLException {
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(change);
        }
    }
}
