package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.Laws;
import org.mingjian.casework.Recomputation;
import org.mingjian.publicity.intake.ImportSink;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import}: takes the data directory and the application's settings away, the rest is the import's own. */
final class Import implements Command {

    private static final String DATA = "--data";

    private final Class<?> application;

    Import(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        var own = new ArrayList<String>();
        var settings = new LinkedHashMap<String, List<String>>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(DATA) && rest.hasNext()) {
                settings.put("data", List.of(rest.next()));
            } else if (argument.matches("--[a-z-]+\\..+=.*")) {
                int equals = argument.indexOf('=');
                settings.put(argument.substring(2, equals), List.of(argument.substring(equals + 1)));
            } else {
                own.add(argument);
            }
        }
        try (var opened = new OpenedApplication(application, settings)) {
            if (!own.isEmpty() && own.getFirst().equals(CalendarImportCommand.WORD)) {
                return CalendarImportCommand.run(own, Clock.systemUTC(), opened::calendar);
            }
            boolean laws = !own.isEmpty() && own.getFirst().equals(LawImportCommand.WORD);
            return laws
                    ? LawImportCommand.run(own, Clock.systemUTC(), opened::laws)
                    : ImportCommand.run(own, Clock.systemUTC(), opened::sink);
        }
    }

    /** The application, started only when the import asks for it. */
    private static final class OpenedApplication implements AutoCloseable {

        private final Class<?> application;
        private final Map<String, List<String>> settings;
        private @Nullable ConfigurableApplicationContext context;

        OpenedApplication(Class<?> application, Map<String, List<String>> settings) {
            this.application = application;
            this.settings = settings;
        }

        ImportSink sink() {
            return start().getBean(ImportSink.class);
        }

        CalendarImportCommand.Sink calendar() {
            var started = start();
            return new CalendarImportCommand.Sink(
                    started.getBean(HolidayNotices.class), started.getBean(Recomputation.class));
        }

        LawSink laws() {
            return LawSink.of(start().getBean(Laws.class));
        }

        private ConfigurableApplicationContext start() {
            var started = Application.beside(application, new Arguments(List.of(), settings));
            context = started;
            return started;
        }

        @Override
        public void close() {
            if (context != null) {
                context.close();
            }
        }
    }
}
