package org.mingjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.installation.InstallationFault;
import org.mingjian.installation.database.DatabaseAccess;
import org.mingjian.installation.database.DatabaseStarter;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real PostgreSQL of the tests: one server per run under {@code target/}, kept between runs because making it takes
 * seconds; the database in it is fresh in each run. It ends by itself when the JVM ends.
 */
public final class TestDatabase {

    private static final String NAME = "test_" + UUID.randomUUID();
    private static final Path DATA = dataDirectory();
    private static final EmbeddedDatabase DATABASE = start();

    private TestDatabase() {}

    /** How to reach it, as the application and as the owner. */
    public static DatabaseAccess access() {
        return DATABASE.access();
    }

    /** A connection with all rights to the tests' database. */
    public static Connection connectAsSuperuser() throws SQLException {
        return DATABASE.connectAsSuperuser(NAME);
    }

    /** The data directory of this run: {@code mingjian.data}. */
    public static Path data() {
        return DATA;
    }

    /** Points a test's context to the database and to the data directory. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var pairs = new ArrayList<>(List.of("mingjian.data=" + DATA));
            DatabaseStarter.properties(access()).forEach((name, value) -> pairs.add(name + "=" + value));
            TestPropertyValues.of(pairs).applyTo(context);
        }
    }

    private static Path dataDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "run")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase start() {
        try {
            return withoutLeftovers(EmbeddedDatabase.start(Path.of("target/test-database"), NAME));
        } catch (InstallationFault heldByAnotherRun) {
            return EmbeddedDatabase.start(Path.of("target/test-database-" + NAME), NAME);
        }
    }

    private static EmbeddedDatabase withoutLeftovers(EmbeddedDatabase database) {
        try (var connection = database.connectAsSuperuser("postgres");
                var select = connection.prepareStatement("""
                        select format('drop database %I with (force)', datname) from pg_database
                        where datname like 'test\\_%' and datname <> ?
                        """);
                var drop = connection.createStatement()) {
            select.setString(1, NAME);
            var rows = select.executeQuery();
            while (rows.next()) {
                drop.execute(rows.getString(1));
            }
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop the databases of earlier runs", e);
        }
    }
}
