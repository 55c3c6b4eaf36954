package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.Verified;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole case as one file that a stranger checks without the server. */
@Requirement({"G3", "G4"})
class CaseReceiptsTests extends CaseTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path directory;

    @Test
    void theVerifierFindsTheWholeCaseInTheLog() throws Exception {
        Conduct closed = conduct().closed(Samples.LIGHT_FINE);
        Verified verified = verify(receipts(closed.caseId(), staff.lead()).getContentAsString());
        assertThat(verified.code()).as(verified.toString()).isEqualTo("CASE_IN_LOG");
        assertThat(verified.exit()).isZero();
        assertThat(verified.detail("entries")).isEqualTo(String.valueOf(closed.version()));
    }

    @Test
    void aReceiptLeftOutIsNoticed() throws Exception {
        String whole = receipts(conduct().filed().caseId(), staff.lead()).getContentAsString();
        ObjectNode file = (ObjectNode) json.readTree(whole);
        ((ArrayNode) file.path("receipts")).remove(1);
        Verified verified = verify(json.writeValueAsString(file));
        assertThat(verified.code()).as(verified.toString()).isEqualTo("CHAIN_BROKEN");
        assertThat(verified.exit()).isOne();
    }

    @Test
    void whoMayNotReadTheCaseGetsNoReceiptsAndAnAbsentCaseAnswersTheSame() throws Exception {
        UUID caseId = conduct().registered().caseId();
        Actor stranger = new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "外人", Set.of(Role.HANDLER));
        var foreign = receipts(caseId, stranger);
        var absent = receipts(UUID.randomUUID(), stranger);
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(foreign.getContentAsString()).isEqualTo(absent.getContentAsString());
        Actor publication = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), staff.agency().id(), "顾安", Set.of(Role.PUBLICATION_STAFF));
        assertThat(receipts(caseId, publication).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse receipts(UUID caseId, Actor actor) throws Exception {
        return mvc.perform(get("/api/casework/cases/{id}/receipts.json", caseId).with(Acting.as(actor)))
                .andReturn()
                .getResponse();
    }

    private Verified verify(String file) throws Exception {
        Path stored = Files.writeString(directory.resolve("case.json"), file);
        String key = mvc.perform(get("/log/key")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return Verified.of(stored, key);
    }
}
