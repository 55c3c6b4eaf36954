package org.mingjian.installation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded database before the application's context, unless {@code spring.datasource.url} names another
 * one; stops it after the context has closed. With {@code mingjian.database.join} a command works on the database of the
 * server that runs beside it.
 */
public final class DatabaseStarter implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.containsProperty(URL)) {
            return;
        }
        var data = Path.of(environment.getProperty("mingjian.data", "data"));
        boolean join = environment.getProperty("mingjian.database.join", Boolean.class, false);
        describe(environment, join ? running(data).orElseGet(() -> start(data)) : start(data));
    }

    private static Optional<DatabaseAccess> running(Path data) {
        try {
            return EmbeddedDatabase.running(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAccess start(Path data) {
        var database = EmbeddedDatabase.start(data, EmbeddedDatabase.NAME);
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        return database.access();
    }

    /** After the settings are read and logging works. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void describe(ConfigurableEnvironment environment, DatabaseAccess access) {
        environment.getPropertySources().addFirst(new MapPropertySource("embedded-database", properties(access)));
    }

    /** The settings that point the application to a database. */
    public static Map<String, Object> properties(DatabaseAccess access) {
        return Map.of(
                URL,
                access.url(),
                "spring.datasource.username",
                access.application().username(),
                "spring.datasource.password",
                access.application().password(),
                "mingjian.database.owner-url",
                access.url(),
                "mingjian.database.owner-username",
                access.owner().username(),
                "mingjian.database.owner-password",
                access.owner().password());
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
