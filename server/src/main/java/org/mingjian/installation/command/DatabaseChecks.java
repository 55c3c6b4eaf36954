package org.mingjian.installation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.installation.InstallationFault;
import org.mingjian.installation.database.DatabaseAccess;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.mingjian.installation.database.Login;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database: reachable, durable, with no more rights than it needs, and the record in it unaltered. */
final class DatabaseChecks {

    private final Path data;
    private final Arguments given;

    DatabaseChecks(Path data, Arguments given) {
        this.data = data;
        this.given = given;
    }

    List<Finding> findings() {
        try {
            if (given.value("spring.datasource.url").isPresent()) {
                return of(external());
            }
            var running = EmbeddedDatabase.running(data);
            if (running.isPresent()) {
                return of(running.get());
            }
            return Files.exists(data.resolve("postgres")) ? ofStopped() : List.of(Finding.ok("no database yet"));
        } catch (InstallationFault e) {
            return List.of(Finding.fault(String.valueOf(e.getMessage()), e.remedy()));
        } catch (IOException e) {
            return List.of(Finding.fault("the database cannot be read: " + e, "Run as the user that runs the server."));
        }
    }

    private List<Finding> ofStopped() throws IOException {
        try (var database = EmbeddedDatabase.start(data, EmbeddedDatabase.NAME)) {
            return of(database.access());
        }
    }

    private DatabaseAccess external() {
        var application = new Login(option("spring.datasource.username"), option("spring.datasource.password"));
        return new DatabaseAccess(option("spring.datasource.url"), application, application);
    }

    private String option(String name) {
        return given.value(name).orElse("");
    }

    private List<Finding> of(DatabaseAccess access) {
        var login = access.application();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(access.url(), login.username(), login.password()));
        var findings = new ArrayList<Finding>();
        try {
            String version = jdbc.sql("select version()").query(String.class).single();
            findings.add(Finding.ok("database " + version));
            findings.add(durability(jdbc));
            findings.add(rights(jdbc));
            findings.addAll(record(jdbc));
        } catch (DataAccessException e) {
            findings.add(
                    Finding.fault("the database does not answer: " + e.getMessage(), "Read postgres/postgres.log."));
        }
        return findings;
    }

    private static Finding durability(JdbcClient jdbc) {
        var off = jdbc.sql("""
                        select name from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
                          and setting in ('off', 'local')
                        """).query((row, n) -> row.getString("name")).list();
        return off.isEmpty()
                ? Finding.ok("what is committed is on disk (fsync, synchronous_commit, full_page_writes, checksums)")
                : Finding.fault(
                        "not durable: " + String.join(", ", off) + " off", "Switch them on in postgresql.conf.");
    }

    private static Finding rights(JdbcClient jdbc) {
        var owned = jdbc.sql("""
                        select (select count(*) from pg_class where pg_get_userbyid(relowner) = current_user)
                             + (select count(*) from pg_roles where rolname = current_user and rolsuper)
                        """).query((row, n) -> row.getLong(1)).single();
        return owned == 0
                ? Finding.ok("the application's role owns nothing")
                : Finding.fault(
                        "the application's role owns tables or is a superuser",
                        "See the roles in docs/operator-guide.md.");
    }

    private List<Finding> record(JdbcClient jdbc) {
        boolean recorded = jdbc.sql("select to_regclass('recording.entry') is not null")
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (!recorded) {
            return List.of(Finding.ok("no record yet"));
        }
        return new KeptThings(jdbc, data).findings();
    }
}
