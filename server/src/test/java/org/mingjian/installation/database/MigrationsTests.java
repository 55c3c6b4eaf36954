package org.mingjian.installation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Requirement("P1")
class MigrationsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("mingjian_app");
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select has_database_privilege(current_database(), 'create')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void everySchemaHasItsOwnHistory() {
        assertThat(jdbc.sql("select schemaname from pg_tables where tablename = 'schema_history'")
                        .query(String.class)
                        .list())
                .contains("events");
    }

    @Test
    void theClockStandsWhereItIsPut() {
        clock.moveTo(Instant.parse("2026-01-01T00:00:00Z"));
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        clock.follow();
        assertThat(clock.instant()).isAfter(Instant.parse("2026-01-03T00:00:00Z"));
    }
}
