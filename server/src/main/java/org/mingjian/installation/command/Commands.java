package org.mingjian.installation.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mingjian.installation.InstallationFault;

/** Finds a command by its name and turns what goes wrong into a sentence and an exit status. */
public final class Commands {

    private static final int FAULT = 1;
    private static final int WRONG_USAGE = 2;

    private final Map<String, Command> commands;
    private final PrintStream out;
    private final PrintStream err;

    /** The commands that work with the given application. */
    public Commands(Class<?> application) {
        this(
                application,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** The same, saying what they have to say elsewhere. */
    public Commands(Class<?> application, PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.commands = Map.of(
                "doctor", new Doctor(),
                "import", new Import(application),
                "export", new ExportCommand(application),
                "deadline", new DeadlineCommand(),
                "witness", new WitnessCommand(application),
                "bench", new Benches(application));
    }

    /** Whether there is a command of that name. */
    public boolean has(String name) {
        return commands.containsKey(name);
    }

    /** Runs the command and returns its exit status. */
    public int run(String name, List<String> arguments) {
        var command = commands.get(name);
        if (command == null) {
            err.println("unknown command " + name);
            return WRONG_USAGE;
        }
        try {
            return command.run(arguments, out, err);
        } catch (Arguments.WrongUsage e) {
            err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (InstallationFault e) {
            err.println(e.getMessage());
            err.println(e.remedy());
            return FAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAULT;
        } catch (Exception e) {
            err.println("mingjian " + name + " failed: " + e);
            return FAULT;
        }
    }
}
