package org.mingjian.recording.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each check stands, kept in the database: a restart and another node go on from there. */
@Component
class CheckPositions {

    /** The key space of the log's locks; the sequencer has the first number. */
    private static final int LOCK_SPACE = 0x6d6a;

    private static final int SELF_CHECK = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckPositions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Position(String cursor, boolean finished) {}

    /** Whether this transaction alone may check; the lock ends with it. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:space, :key)")
                .param("space", LOCK_SPACE)
                .param("key", SELF_CHECK)
                .query(Boolean.class)
                .single();
    }

    /** Goes on with the pass under way, or begins the next one when the last has rested long enough. */
    boolean underWay(Duration pause) {
        boolean open = jdbc.sql("select exists (select from recording.self_check_pass where finished_at is null)")
                .query(Boolean.class)
                .single();
        if (open) {
            return true;
        }
        Optional<Instant> last = jdbc.sql("select max(finished_at) as at from recording.self_check_pass")
                .query((row, number) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
        if (last.isPresent() && last.get().plus(pause).isAfter(clock.instant())) {
            return false;
        }
        jdbc.sql("update recording.self_check set cursor = '', checked = 0, finished = false, fault = null")
                .update();
        jdbc.sql("insert into recording.self_check_pass (begun_at) values (:now)")
                .param("now", now())
                .update();
        return true;
    }

    Position of(String name) {
        return jdbc.sql("select cursor, finished from recording.self_check where name = :name")
                .param("name", name)
                .query((row, number) -> new Position(row.getString("cursor"), row.getBoolean("finished")))
                .optional()
                .orElse(new Position("", false));
    }

    void move(String name, SelfCheck.Batch batch, @Nullable String fault) {
        jdbc.sql("""
                        insert into recording.self_check (name, cursor, checked, finished, fault, moved_at)
                        values (:name, :cursor, :checked, :finished, :fault, :now)
                        on conflict (name) do update set cursor = excluded.cursor,
                          checked = self_check.checked + excluded.checked, finished = excluded.finished,
                          fault = excluded.fault, moved_at = excluded.moved_at
                        """)
                .param("name", name)
                .param("cursor", batch.cursor())
                .param("checked", batch.checked())
                .param("finished", batch.last())
                .param("fault", fault)
                .param("now", now())
                .update();
    }

    void finishPass() {
        jdbc.sql("update recording.self_check_pass set finished_at = :now where finished_at is null")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
