package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A superuser who switches the triggers off can change anything, but not unseen. */
@IntegrationTest
@Requirement("I20")
class DocumentIntegrityTests {

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentIntegrity integrity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private final UUID agency = UUID.randomUUID();
    private final String word = "测" + agency.toString().substring(0, 8);

    @BeforeEach
    void standAtTheDayOfTheSample() {
        clock.moveTo(Instant.parse("2026-11-22T02:00:00Z"));
    }

    @AfterEach
    void letTheClockGo() {
        clock.follow();
    }

    @Test
    void oneFlippedByteOfAPdfIsNamed() throws SQLException {
        IssuedDocument issued = issue();
        assertThat(integrity.verify(issued.id())).isTrue();
        asSuperuser(
                "update documents.content set bytes = set_byte(bytes, 900, (get_byte(bytes, 900) + 1) % 256) where sha256 = '"
                        + issued.sha256() + "'");
        assertThat(integrity.verify(issued.id())).isFalse();
        assertThat(integrity.verify())
                .anyMatch(damage -> damage.contains(issued.id().toString()));
        asSuperuser(
                "update documents.content set bytes = set_byte(bytes, 900, (get_byte(bytes, 900) + 255) % 256) where sha256 = '"
                        + issued.sha256() + "'");
        assertThat(integrity.verify())
                .noneMatch(damage -> damage.contains(issued.id().toString()));
    }

    @Test
    void aRemovedPaperLeavesAGapThatIsNamed() throws SQLException {
        IssuedDocument issued = issue();
        issue();
        assertThat(integrity.verify()).noneMatch(damage -> damage.contains(word));
        asSuperuser("delete from documents.issued where id = '" + issued.id() + "'");
        assertThat(integrity.verify()).anyMatch(damage -> damage.contains(word) && damage.contains("应有 1 至 2 号"));
    }

    private IssuedDocument issue() {
        DocumentFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION)
                .with("agencyWord", word)
                .facts();
        return Objects.requireNonNull(transaction.execute(
                status -> documents.issue(DocumentKind.PENALTY_DECISION, agency, UUID.randomUUID(), facts)));
    }

    private static void asSuperuser(String statement) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        }
    }
}
