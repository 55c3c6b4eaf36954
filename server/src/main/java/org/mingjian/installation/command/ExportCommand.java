package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.agency.LawVersion;
import org.mingjian.agency.Laws;
import org.mingjian.installation.command.Arguments.WrongUsage;

/** {@code export law TITLE}: the text of a statute, equal to the file from which it was imported. */
final class ExportCommand implements Command {

    /** Exact help, the same as the entry script's. */
    static final String HELP = """
            usage: ./mingjian export law TITLE [--version YYYY-MM-DD] [--data DIR]

            Prints the text of a statute, byte for byte as it was imported.

              TITLE           with or without 中华人民共和国 and book-title marks
              --version DATE  the version of that date, default the newest
              --data DIR      data directory, default ./data

            Exit status: 0 printed, 1 not known, says which versions are; 2 wrong usage.
            """;

    private static final int UNKNOWN = 1;

    private final Class<?> application;

    ExportCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        Arguments given = parsed(arguments);
        Optional<LocalDate> date = date(given);
        try (var started = Application.beside(application, given)) {
            return print(started.getBean(Laws.class), given.words().getLast(), date, out, err);
        }
    }

    static int print(Laws laws, String title, Optional<LocalDate> date, PrintStream out, PrintStream err) {
        List<LawVersion> versions = laws.versions(title);
        Optional<LawVersion> chosen = versions.stream()
                .filter(version -> date.isEmpty() || version.versionOn().equals(date.get()))
                .findFirst();
        if (chosen.isEmpty()) {
            err.println(
                    versions.isEmpty()
                            ? "没有收录：" + title
                            : "没有这个版本，已收录 "
                                    + String.join(
                                            "、",
                                            versions.stream()
                                                    .map(version ->
                                                            version.versionOn().toString())
                                                    .toList()));
            return UNKNOWN;
        }
        out.print(laws.text(chosen.get()));
        out.flush();
        return 0;
    }

    private static Arguments parsed(List<String> arguments) {
        try {
            Arguments given = Arguments.parse(arguments, Set.of(), Set.of("version", "data"));
            if (given.words().size() != 2 || !given.words().getFirst().equals("law")) {
                throw new WrongUsage("export needs: law TITLE");
            }
            date(given);
            return given;
        } catch (WrongUsage e) {
            throw new WrongUsage(e.getMessage() + "\n" + HELP.stripTrailing());
        }
    }

    private static Optional<LocalDate> date(Arguments given) {
        try {
            return given.value("version").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("--version takes a date such as 2021-01-22");
        }
    }
}
