package org.mingjian.installation;

import java.util.Arrays;
import java.util.Map;
import org.mingjian.installation.command.Commands;
import org.mingjian.installation.database.DatabaseStarter;
import org.springframework.boot.SpringApplication;

/** What {@code java -jar} does: a command when the first word names one, otherwise the server. */
public final class Launcher {

    private Launcher() {}

    /** Runs the command or starts the server with the embedded database. */
    public static void launch(Class<?> application, String... args) {
        if (args.length > 0 && !args[0].startsWith("--")) {
            var rest = Arrays.asList(args).subList(1, args.length);
            System.exit(new Commands(application).run(args[0], rest));
        }
        var server = new SpringApplication(application);
        server.setDefaultProperties(Map.of("mingjian.serve", "true"));
        server.addListeners(new DemonstrationClock(), new DatabaseStarter());
        server.run(args);
    }
}
