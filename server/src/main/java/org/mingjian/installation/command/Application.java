package org.mingjian.installation.command;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.installation.database.DatabaseStarter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application for a command. */
final class Application {

    private Application() {}

    /**
     * Starts only what the command asks for, without a web server; beside a running server it works on that server's
     * database.
     */
    static ConfigurableApplicationContext beside(Class<?> application, Arguments arguments) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        return run(spring, arguments, "--mingjian.database.join=true");
    }

    /** Starts the whole server on a free port. */
    static ConfigurableApplicationContext whole(Class<?> application, Arguments arguments) {
        return run(new SpringApplication(application), arguments, "--server.port=0");
    }

    private static ConfigurableApplicationContext run(SpringApplication spring, Arguments arguments, String option) {
        spring.setLogStartupInfo(false);
        spring.addListeners(new DatabaseStarter());
        return spring.run(options(arguments, option).toArray(String[]::new));
    }

    private static List<String> options(Arguments arguments, String first) {
        var options = new ArrayList<>(List.of(first));
        arguments.options().forEach((name, values) -> {
            if (name.contains(".")) {
                options.add("--" + name + "=" + values.getLast());
            }
        });
        arguments.value("data").ifPresent(data -> options.add("--mingjian.data=" + data));
        return options;
    }
}
