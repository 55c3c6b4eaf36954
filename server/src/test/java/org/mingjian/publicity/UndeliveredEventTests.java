package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.casework.event.DecisionIssued;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a listener did not finish, because the database or the server died under it, is told again without a restart. */
@IntegrationTest
@Requirement({"C13", "P6"})
class UndeliveredEventTests {

    private static final String LISTENER =
            "org.mingjian.publicity.release.Drafting.on(org.mingjian.casework.event.DecisionIssued)";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    Publication publication;

    private final Decisions decision = new Decisions();

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED"})
    void aDecisionWhoseListenerDiedReachesPublicationAllTheSame(String status) {
        left(status);
        var standing = Waiting.forIt(() -> publication.ofDocument(decision.document()));
        assertThat(standing.served()).isFalse();
    }

    private void left(String status) {
        jdbc.sql("""
                        insert into events.event_publication (id, listener_id, event_type, serialized_event,
                            publication_date, status, completion_attempts, last_resubmission_date)
                        values (:id, :listener, :type, :event, :at, :status, 1, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("listener", LISTENER)
                .param("type", DecisionIssued.class.getName())
                .param("event", json.writeValueAsString(decision.issued()))
                .param("at", OffsetDateTime.now(clock).minus(Duration.ofMinutes(10)))
                .param("status", status)
                .update();
    }
}
