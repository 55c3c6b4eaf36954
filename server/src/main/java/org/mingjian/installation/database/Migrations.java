package org.mingjian.installation.database;

import java.io.IOException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Migrates the schema of each module, every one with a history of its own, as the owner. A module states in its own
 * migrations what the application's role may do; the right to use the schema at all is granted for all of them.
 */
final class Migrations {

    private static final List<String> SCHEMAS =
            List.of("events", "agency", "recording", "documents", "legalreview", "casework", "publicity");

    private final OwnerAccess owner;

    Migrations(OwnerAccess owner) {
        this.owner = owner;
    }

    /** Brings every schema to the newest version. */
    void run() throws IOException {
        for (String schema : SCHEMAS) {
            if (hasScripts(schema)) {
                migrate(schema);
            }
        }
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.password())
                .defaultSchema(schema)
                .schemas(schema)
                .table("schema_history")
                .locations("classpath:db/migration/" + schema, "classpath:db/callback")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static boolean hasScripts(String schema) throws IOException {
        return new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/" + schema + "/*.sql")
                        .length
                > 0;
    }
}
