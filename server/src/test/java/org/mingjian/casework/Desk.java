package org.mingjian.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.mingjian.Acting;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does acts through the addresses of the API, as the desk does. */
class Desk {

    private final MockMvc mvc;
    private final JsonMapper json;

    Desk(MockMvc mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    /** What came back: the HTTP status and the body. */
    record Answer(int status, JsonNode body) {

        UUID caseId() {
            return UUID.fromString(body.at("/case/id").asString());
        }

        int version() {
            return body.at("/case/version").asInt();
        }

        String stage() {
            return body.at("/case/stage").asString();
        }

        /** The names of the rules that refused. */
        List<String> rules() {
            return body.path("refusals")
                    .valueStream()
                    .map(one -> one.path("rule").asString())
                    .toList();
        }
    }

    Answer register(RegisterLead lead, Actor actor) {
        return send(MockMvcRequestBuilders.post("/api/casework/leads"), json.writeValueAsString(lead), actor, "0");
    }

    Answer open(OpenOnTheSpot opened, Actor actor) {
        return send(
                MockMvcRequestBuilders.post("/api/casework/openings/openOnTheSpot"),
                json.writeValueAsString(opened),
                actor,
                "0");
    }

    /** Begins a case with whatever act opens it. */
    Answer begin(Act opening, Actor actor) {
        return send(
                MockMvcRequestBuilders.post(
                        "/api/casework/openings/" + ActKind.of(opening).word()),
                json.writeValueAsString(opening),
                actor,
                "0");
    }

    Answer act(UUID caseId, int version, Act act, Actor actor) {
        return raw(caseId, version, ActKind.of(act).word(), json.writeValueAsString(act), actor);
    }

    Answer raw(UUID caseId, int version, String word, String body, Actor actor) {
        return send(
                MockMvcRequestBuilders.post("/api/casework/cases/{id}/acts/{act}", caseId, word),
                body,
                actor,
                "\"" + version + "\"");
    }

    Answer get(String address, Actor actor) {
        return send(MockMvcRequestBuilders.get(address), "", actor, "");
    }

    Answer post(String address, String body, Actor actor) {
        return send(MockMvcRequestBuilders.post(address), body, actor, "");
    }

    Answer put(String address, Actor actor) {
        return send(MockMvcRequestBuilders.put(address), "", actor, "");
    }

    Answer delete(String address, Actor actor) {
        return send(MockMvcRequestBuilders.delete(address), "", actor, "");
    }

    /** The list of cases that match a text. */
    Answer search(String text, Actor actor) {
        return send(MockMvcRequestBuilders.get("/api/casework/cases").queryParam("q", text), "", actor, "");
    }

    /** What the search of the desk finds. */
    Answer found(String text, Actor actor) {
        return send(MockMvcRequestBuilders.get("/api/casework/search").queryParam("q", text), "", actor, "");
    }

    /** A paper as the page shows it. */
    String html(String document, Actor actor) {
        return blotted("/api/documents/{id}/html", UUID.fromString(document), actor);
    }

    /** Status and body as they came, with the given identifier blotted out. */
    String blotted(String address, UUID id, Actor actor) {
        try {
            MvcResult result = mvc.perform(
                            MockMvcRequestBuilders.get(address, id).with(Acting.as(actor)))
                    .andReturn();
            String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return result.getResponse().getStatus() + " " + text.replace(id.toString(), "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(MockHttpServletRequestBuilder request, String body, Actor actor, String version) {
        try {
            MvcResult result = mvc.perform(request.with(Acting.as(actor))
                            .header("If-Match", version)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andReturn();
            String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            JsonNode answer = text.isBlank() ? json.createObjectNode() : json.readTree(text);
            return new Answer(result.getResponse().getStatus(), answer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
