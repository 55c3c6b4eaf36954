package org.mingjian.installation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;
import org.mingjian.installation.InstallationFault;

@Requirement({"P1", "D12"})
class EmbeddedDatabaseTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(data, "mingjian");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void whatIsCommittedIsOnDisk() throws SQLException {
        assertThat(settings())
                .containsEntry("fsync", "on")
                .containsEntry("synchronous_commit", "on")
                .containsEntry("full_page_writes", "on")
                .containsEntry("data_checksums", "on");
    }

    @Test
    void onlyTheLoopbackAddressIsServedAndPasswordsAreScram() throws SQLException {
        assertThat(settings())
                .containsEntry("listen_addresses", "127.0.0.1")
                .containsEntry("unix_socket_directories", "")
                .containsEntry("password_encryption", "scram-sha-256");
        assertThat(hostRules()).isNotEmpty().allMatch(rule -> rule.equals("scram-sha-256"));
    }

    @Test
    void theApplicationCanNeitherMakeNorOwnAnything() throws SQLException {
        try (var connection = connect(database.access().application())) {
            assertThatThrownBy(() -> execute(connection, "create table public.mine (x int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(connection, "create schema mine"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(connection, "create role mine")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(connection, "set role mingjian_owner"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theApplicationChangesOnlyWhatWasGranted() throws SQLException {
        try (var owner = connect(database.access().owner());
                var application = connect(database.access().application())) {
            execute(owner, "create schema record");
            execute(owner, "create table record.entry (x int)");
            execute(owner, "grant usage on schema record to mingjian_app");
            execute(owner, "grant select, insert on record.entry to mingjian_app");
            execute(application, "insert into record.entry values (1)");
            assertThatThrownBy(() -> execute(application, "update record.entry set x = 2"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(application, "delete from record.entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(application, "truncate record.entry"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect(new Login("mingjian_app", "guess")).close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void passwordsLieInFilesThatOnlyTheirOwnerReads() throws IOException {
        try (var files = Files.list(data.resolve("postgres"))) {
            var secrets = files.filter(f -> f.toString().endsWith(".password")).toList();
            assertThat(secrets).hasSize(3);
            for (Path secret : secrets) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aSecondStartOnTheSameDirectorySaysWhoHoldsIt() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, "mingjian").close())
                .isInstanceOf(InstallationFault.class)
                .hasMessageContaining(
                        "is in use by process " + ProcessHandle.current().pid());
    }

    private static Map<String, String> settings() throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var connection = database.connectAsSuperuser("mingjian");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, setting from pg_settings")) {
            while (rows.next()) {
                settings.put(rows.getString("name"), rows.getString("setting"));
            }
        }
        return settings;
    }

    private static java.util.List<String> hostRules() throws SQLException {
        var rules = new java.util.ArrayList<String>();
        try (var connection = database.connectAsSuperuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select auth_method from pg_hba_file_rules")) {
            while (rows.next()) {
                rules.add(rows.getString(1));
            }
        }
        return rules;
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.access().url(), login.username(), login.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
