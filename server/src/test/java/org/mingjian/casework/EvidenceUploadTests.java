package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.policy.Policy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of evidence as they are sent. */
class EvidenceUploadTests extends GateTest {

    private static final byte[] BYTES = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Test
    @Requirement({"D5", "D13"})
    void aFileIsHashedKeptAndOnlyEverDownloaded() throws Exception {
        Conduct conduct = conduct().filed();
        MockHttpServletResponse kept = send(conduct, file("../../etc/<b>证据</b>.html", BYTES), staff.lead());
        assertThat(kept.getStatus()).isEqualTo(201);
        JsonNode answer = json.readTree(kept.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.path("name").asString()).doesNotContain("..");
        assertThat(answer.path("sha256").asString())
                .isEqualTo(HexFormat.of().formatHex(EvidenceFiles.sha256().digest(BYTES)));
        MockHttpServletResponse got = get(conduct, answer.path("id").asString(), staff.lead());
        assertThat(got.getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(got.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(got.getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    @Requirement({"D5", "P3"})
    void anEmptyFileIsRefusedAndNotKept() throws Exception {
        Conduct conduct = conduct().filed();
        MockHttpServletResponse answer = send(conduct, file("空.txt", new byte[0]), staff.lead());
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"file\"");
        assertThat(kept(conduct)).isZero();
    }

    @Test
    @Requirement({"D5", "P3"})
    void aFileOfAnotherCaseIsNoEvidenceHereAndNotShown() throws Exception {
        Conduct first = conduct().filed();
        Conduct second = conduct().filed();
        MockHttpServletResponse answer = send(first, file("证据.txt", BYTES), staff.lead());
        UUID id = UUID.fromString(json.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                .path("id")
                .asString());
        AddEvidence proper = Samples.evidence(staff.two(), clock.instant());
        refused(
                second,
                new AddEvidence(
                        proper.officerIds(),
                        id,
                        proper.name(),
                        proper.kind(),
                        proper.source(),
                        proper.collectedAt(),
                        proper.place(),
                        proper.proves()),
                staff.lead(),
                Policy.FILE_OF_THIS_CASE);
        assertThat(get(second, id.toString(), staff.lead()).getStatus()).isEqualTo(404);
        assertThat(get(first, id.toString(), bureau.found().lead()).getStatus()).isEqualTo(404);
    }

    @Test
    @Requirement({"D5", "P4"})
    void onlyTheHandlersOfTheCaseAddFiles() throws Exception {
        Conduct conduct = conduct().filed();
        Actor colleague = bureau.person(staff.agency(), "旁人", Role.HANDLER, Bureau.certificate(), null);
        assertThat(send(conduct, file("a.txt", BYTES), colleague).getStatus()).isEqualTo(404);
        assertThat(send(conduct, file("a.txt", BYTES), bureau.found().lead()).getStatus())
                .isEqualTo(404);
        assertThat(send(conduct, file("a.txt", BYTES), staff.head()).getStatus())
                .isEqualTo(403);
        assertThat(kept(conduct)).isZero();
    }

    @Test
    @Requirement({"D5", "P3"})
    void aRequestWithoutAFileIsRefused() throws Exception {
        Conduct conduct = conduct().filed();
        MockHttpServletResponse answer = mvc.perform(multipart("/api/casework/cases/{id}/files", conduct.caseId())
                        .with(Acting.as(staff.lead())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
    }

    @Test
    @Requirement({"D5", "P3"})
    void aNameIsCutBetweenCharactersAndCarriesNoneThatCannotBeKept() throws Exception {
        Conduct conduct = conduct().filed();
        MockHttpServletResponse answer = send(conduct, file("a".repeat(199) + "😀\u0007😀.txt", BYTES), staff.lead());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(json.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                        .path("name")
                        .asString())
                .isEqualTo("a".repeat(199) + "😀");
    }

    @Test
    @Requirement({"D5", "P3"})
    void whatIsNoUploadIsRefusedAtTheFile() throws Exception {
        Conduct conduct = conduct().filed();
        MockHttpServletResponse answer = mvc.perform(
                        MockMvcRequestBuilders.post("/api/casework/cases/{id}/files", conduct.caseId())
                                .contentType("application/octet-stream")
                                .content(BYTES)
                                .with(Acting.as(staff.lead())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"file\"");
        assertThat(kept(conduct)).isZero();
    }

    private MockHttpServletResponse send(Conduct conduct, MockMultipartFile file, Actor actor) throws Exception {
        return mvc.perform(multipart("/api/casework/cases/{id}/files", conduct.caseId())
                        .file(file)
                        .with(Acting.as(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(Conduct conduct, String file, Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/casework/cases/{id}/files/{file}", conduct.caseId(), file)
                        .with(Acting.as(actor)))
                .andReturn()
                .getResponse();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "text/html", bytes);
    }

    private long kept(Conduct conduct) {
        return jdbc.sql("select count(*) from casework.evidence_file where case_id = :id")
                .param("id", conduct.caseId())
                .query(Long.class)
                .single();
    }
}
