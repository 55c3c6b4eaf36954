package org.mingjian.recording.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.mingjian.TestDatabase;

/** Waits for the effect of what runs in other threads, and undoes what only a superuser can. */
public final class Awaiting {

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private Awaiting() {}

    /** Returns when the effect is there; fails after a minute. */
    public static void until(Callable<Boolean> effect) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!effect.call()) {
            assertThat(System.nanoTime()).as("the effect in time").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Changes what nobody else can, past every trigger. */
    public static void superuser(String... changes) throws SQLException {
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }
}
