package org.mingjian.installation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mingjian.installation.command.Arguments.WrongUsage;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.witness.FileCosigning;
import org.mingjian.recording.witness.HostedWitness;
import org.mingjian.recording.witness.LogWitness;
import org.mingjian.recording.witness.LogWitnesses;
import org.mingjian.tlog.witness.Answer;

/** {@code witness request|sign|accept}: cosigning by file, for offices without a line between them. */
final class WitnessCommand implements Command {

    /** Exact help, the same as the entry script's. */
    static final String HELP = """
            usage: ./mingjian witness request [--witness NAME] [--out FILE] [--data DIR]
                   ./mingjian witness sign REQUEST [--out FILE] [--data DIR]
                   ./mingjian witness accept ANSWER [--witness NAME] [--data DIR]

            Cosigning by file, between offices without a line between them.

              request  this log asks: writes the question about the newest checkpoint
              sign     this installation's witness answers the question of another log that it
                       knows; not while the server runs that answers by itself
              accept   this log keeps the cosignature in the answer

              --witness NAME  name or public key as listed on the desk; may be left out when
                              only one is listed
              --out FILE      where the text goes, default standard output
              --data DIR      data directory, default ./data

            Exit status: 0 asked, cosigned or kept; 1 refused, says why; 2 wrong usage.
            """;

    private static final Set<String> OPTIONS = Set.of("witness", "out", "data");
    private static final int REFUSED = 1;

    private final Class<?> application;

    WitnessCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        Arguments given = parsed(arguments);
        try {
            return switch (given.words().getFirst()) {
                case "request" -> request(given, out);
                case "sign" -> sign(given, out, err);
                default -> accept(given, out);
            };
        } catch (Refused e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static Arguments parsed(List<String> arguments) {
        try {
            Arguments given = Arguments.parse(arguments, Set.of(), OPTIONS);
            List<String> words = given.words();
            String what = words.isEmpty() ? "" : words.getFirst();
            boolean alone = what.equals("request") && words.size() == 1;
            boolean file = (what.equals("sign") || what.equals("accept")) && words.size() == 2;
            if (!alone && !file) {
                throw new WrongUsage("witness needs: request, sign REQUEST or accept ANSWER");
            }
            if (what.equals("sign") && given.has("witness") || what.equals("accept") && given.has("out")) {
                throw new WrongUsage("an option that " + what + " does not know");
            }
            return given;
        } catch (WrongUsage e) {
            throw new WrongUsage(e.getMessage() + "\n" + HELP.stripTrailing());
        }
    }

    private int request(Arguments given, PrintStream out) throws IOException {
        try (var started = Application.beside(application, given)) {
            LogWitness witness = chosen(given, started.getBean(LogWitnesses.class));
            write(given, started.getBean(FileCosigning.class).request(witness).text(), out);
            return 0;
        }
    }

    private static int sign(Arguments given, PrintStream out, PrintStream err) throws IOException {
        Path data = Path.of(given.value("data").orElse("data"));
        try (HostedWitness own = HostedWitness.of(data, Clock.systemUTC())) {
            Answer answer = own.addCheckpoint(read(given).getBytes(StandardCharsets.UTF_8));
            write(given, answer.text(), out);
            if (answer.status() != Answer.COSIGNED) {
                err.println("not cosigned (" + answer.status() + "): take the answer back, it says why");
                return REFUSED;
            }
            return 0;
        }
    }

    private int accept(Arguments given, PrintStream out) throws IOException {
        String answer = read(given);
        try (var started = Application.beside(application, given)) {
            LogWitness witness = chosen(given, started.getBean(LogWitnesses.class));
            out.println(started.getBean(FileCosigning.class).accept(witness, answer));
            return answer.startsWith(Answer.COSIGNED + "\n") ? 0 : REFUSED;
        }
    }

    private static LogWitness chosen(Arguments given, LogWitnesses witnesses) {
        List<LogWitness> fitting = witnesses.all().stream()
                .filter(one -> given.value("witness")
                        .map(name -> name.equals(one.name()) || name.equals(one.vkey()))
                        .orElse(true))
                .toList();
        if (fitting.size() != 1) {
            throw Refused.conflict(fitting.isEmpty() ? "没有这样的见证人，请先在“存证见证”登记" : "见证人不止一个，请用 --witness 指明");
        }
        return fitting.getFirst();
    }

    private static String read(Arguments given) throws IOException {
        return Files.readString(Path.of(given.words().getLast()));
    }

    private static void write(Arguments given, String text, PrintStream out) throws IOException {
        if (given.has("out")) {
            Files.writeString(Path.of(given.value("out").orElseThrow()), text);
        } else {
            out.print(text);
        }
    }
}
