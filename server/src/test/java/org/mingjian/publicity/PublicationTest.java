package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Laws;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A decision on its way to the public, by the same calls as the desk makes. */
@IntegrationTest
abstract class PublicationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Publication publication;

    @Autowired
    PublicationCheck check;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Laws laws;

    final Decisions decision = new Decisions();

    void tell(Object event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    Publication.Standing drafted(boolean served) {
        tell(decision.issued());
        if (served) {
            tell(decision.served());
        }
        return Waiting.forIt(
                () -> publication.ofDocument(decision.document()).filter(standing -> standing.served() == served));
    }

    MockHttpServletResponse send(Actor actor, String step, UUID id, String body) throws Exception {
        var request = step.equals("redactions")
                ? put("/api/publicity/records/{id}/redactions", id)
                : post("/api/publicity/records/{id}/" + step, id);
        return mvc.perform(request.with(Acting.as(actor))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    long version() {
        return publication.ofDocument(decision.document()).orElseThrow().version();
    }

    MockHttpServletResponse step(Actor actor, String step, UUID id) throws Exception {
        return send(actor, step, id, "{\"version\":%d}".formatted(version()));
    }

    Publication.Standing released() throws Exception {
        var standing = drafted(true);
        acceptAndSubmit(standing.id());
        assertThat(step(decision.reviewer(), "release", standing.id()).getStatus())
                .isEqualTo(200);
        return standing;
    }

    void acceptAndSubmit(UUID id) throws Exception {
        String all = "{\"version\":%d,\"decisions\":[],\"manual\":[],\"acceptRest\":true}";
        assertThat(send(decision.preparer(), "redactions", id, all.formatted(version()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(step(decision.preparer(), "submit", id).getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse open(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }

    Optional<String> found(String slug) {
        try {
            String results = open("/search?q=" + encoded(decision.number())).getContentAsString(StandardCharsets.UTF_8);
            return Optional.of(results).filter(html -> html.contains(slug));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String detail(UUID id) throws Exception {
        return mvc.perform(get("/api/publicity/records/" + id).with(Acting.as(decision.reviewer())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
