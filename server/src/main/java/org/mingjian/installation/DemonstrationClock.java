package org.mingjian.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Only a fresh directory gets a clock that can be moved, for the demonstration's past; once there is a database the
 * server's clock is the real one for good.
 */
final class DemonstrationClock implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        Path data = Path.of(environment.getProperty("mingjian.data", "data"));
        boolean empty = environment.getProperty("mingjian.empty", Boolean.class, false);
        if (!empty && !Files.exists(data.resolve("postgres"))) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh-installation", Map.of("mingjian.clock", "movable")));
        }
    }

    /** Before the database makes its directory. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
