package org.mingjian.recording.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.files.LogWriter;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The witness for logs of other offices answers as C2SP tlog-witness says, to anybody. */
@IntegrationTest
@Requirement({"D12", "G2"})
class WitnessEndpointTests {

    @Autowired
    private MockMvc mvc;

    @TempDir
    private Path directory;

    private final NoteSigner log = NoteSigner.generate("log.example/" + UUID.randomUUID(), new SecureRandom());

    @Test
    void eachKindOfRequestHasItsStatus() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        assertThat(ask(request(entries(entries, 3), 0, log)).getStatus()).isEqualTo(404);
        know(log);
        MockHttpServletResponse cosigned = ask(request(entries, 0, log));
        assertThat(cosigned.getStatus()).isEqualTo(200);
        assertThat(new Answer(200, cosigned.getContentAsString(StandardCharsets.UTF_8))
                        .cosignatures(checkpoint(entries, log), List.of(witness())))
                .hasSize(1);
        MockHttpServletResponse known = ask(request(entries(entries, 2), 0, log));
        assertThat(known.getStatus()).isEqualTo(409);
        assertThat(known.getContentType()).startsWith("text/x.tlog.size");
        assertThat(known.getContentAsString()).isEqualTo("3\n");
        assertThat(ask(request(entries, 3, NoteSigner.generate(log.key().name(), new SecureRandom())))
                        .getStatus())
                .isEqualTo(403);
        AddCheckpoint unproven =
                new AddCheckpoint(new ConsistencyProof(3, 5, List.of(Hash.emptyTree())), checkpoint(entries, log));
        assertThat(ask(unproven.text()).getStatus()).isEqualTo(422);
        assertThat(ask("nonsense").getStatus()).isEqualTo(400);
        assertThat(ask("x".repeat(AddCheckpoint.LONGEST + 10)).getStatus()).isEqualTo(400);
        assertThat(ask(request(entries, 3, log)).getStatus()).isEqualTo(200);
    }

    @Test
    void whatItCosignedLastCanBeReadByEverybody() throws Exception {
        List<byte[]> entries = new ArrayList<>();
        know(log);
        ask(request(entries(entries, 4), 0, log));
        String place =
                Hash.plain(log.key().name().getBytes(StandardCharsets.UTF_8)).hex();
        String latest = mvc.perform(get("/witness/" + place + "/checkpoint"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(SignedNote.parse(latest).cosignaturesOf(List.of(witness()))).hasSize(1);
    }

    @Test
    void whatItNeverCosignedIsNotFound() throws Exception {
        var response = mvc.perform(get("/witness/" + "0".repeat(64) + "/checkpoint"))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(404);
    }

    private void know(NoteSigner one) throws Exception {
        assertThat(mvc.perform(post("/api/recording/hosted/logs")
                                .with(Acting.as(WitnessTests.ADMINISTRATOR))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(WitnessTests.json(
                                        Map.of("vkey", one.key().toString()))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(201);
    }

    private CosignerKey witness() throws Exception {
        return CosignerKey.parse(mvc.perform(get("/witness/key"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .strip());
    }

    private static List<byte[]> entries(List<byte[]> grown, int more) {
        for (int i = 0; i < more; i++) {
            grown.add(("entry " + grown.size()).getBytes(StandardCharsets.UTF_8));
        }
        return grown;
    }

    private String request(List<byte[]> entries, long old, NoteSigner by) throws Exception {
        LogFiles files = new LogFiles(directory.resolve(UUID.randomUUID().toString()));
        LogWriter.empty(files).append(entries);
        return new AddCheckpoint(new TileTree(files, entries.size()).consistency(old), checkpoint(entries, by)).text();
    }

    private static SignedNote checkpoint(List<byte[]> entries, NoteSigner by) {
        CompactTree tree = new CompactTree();
        entries.forEach(entry -> tree.append(Hash.leaf(entry)));
        return by.sign(new Checkpoint(by.key().name(), tree.size(), tree.root()).text());
    }

    private MockHttpServletResponse ask(String body) throws Exception {
        return mvc.perform(post("/witness/add-checkpoint").content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }
}
