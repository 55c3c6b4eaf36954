package org.mingjian.installation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;

/** What was acknowledged is there after the application, PostgreSQL, or both were killed. */
@Requirement("P1")
class KilledDatabaseTests {

    private static final int ACKNOWLEDGED = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void aKilledServerComesBackByItselfWithEverythingAcknowledged() throws Exception {
        try (var database = EmbeddedDatabase.start(data, "mingjian")) {
            RowWriter.prepare(database);
            RowWriter.write(database, ACKNOWLEDGED);
            postmaster().destroyForcibly();
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(rows(database)).isEqualTo(ACKNOWLEDGED));
        }
    }

    @Test
    void theServerStopsWhenTheApplicationIsKilledAndTheNextStartFindsEveryRow() throws Exception {
        var application = startApplication();
        var server = postmaster();
        application.destroyForcibly();
        server.onExit().get(60, TimeUnit.SECONDS);
        assertEveryRowIsThere();
    }

    @Test
    void aServerLeftBehindByAKilledApplicationAndWatchdogIsTakenOver() throws Exception {
        var application = startApplication();
        var server = postmaster();
        var watchdog = server.parent().orElseThrow();
        watchdog.descendants()
                .filter(process -> process.pid() != server.pid())
                .filter(process -> process.parent().stream().noneMatch(server::equals))
                .forEach(ProcessHandle::destroyForcibly);
        watchdog.destroyForcibly();
        application.destroyForcibly();
        application.waitFor();
        assertThat(server.isAlive()).isTrue();
        assertEveryRowIsThere();
    }

    @Test
    void applicationAndServerKilledAtOnceLoseNothing() throws Exception {
        var application = startApplication();
        postmaster().destroyForcibly();
        application.destroyForcibly();
        application.waitFor();
        assertEveryRowIsThere();
    }

    private Process startApplication() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowWriter.class.getName(),
                        data.toString(),
                        Integer.toString(ACKNOWLEDGED))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch(RowWriter.DONE::equals)).isTrue();
        return process;
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/cluster-18/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void assertEveryRowIsThere() throws Exception {
        try (var database = EmbeddedDatabase.start(data, "mingjian")) {
            assertThat(rows(database)).isEqualTo(ACKNOWLEDGED);
        }
    }

    private static long rows(EmbeddedDatabase database) throws SQLException {
        var owner = database.access().owner();
        try (var connection = DriverManager.getConnection(database.access().url(), owner.username(), owner.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(distinct x) from written.row")) {
            result.next();
            return result.getLong(1);
        }
    }
}
