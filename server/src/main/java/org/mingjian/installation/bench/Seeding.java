package org.mingjian.installation.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.installation.database.DatabaseStarter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import tools.jackson.databind.json.JsonMapper;

/** Founds bureaus in the database of a running server, as a command beside it does. */
final class Seeding {

    private Seeding() {}

    /** The bureaus, and how the server writes and reads JSON. */
    record Seeded(List<InventedBureau> bureaus, JsonMapper json) {}

    static Seeded seed(Class<?> application, Path data, int bureaus) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.addListeners(new DatabaseStarter());
        try (var context = spring.run("--mingjian.database.join=true", "--mingjian.data=" + data)) {
            Founding founding = context.getBean(Founding.class);
            return new Seeded(
                    IntStream.rangeClosed(1, bureaus).mapToObj(founding::found).toList(),
                    context.getBean(JsonMapper.class));
        }
    }
}
