package org.mingjian.installation.command;

import java.io.PrintStream;
import java.util.List;

/** One command: its exit status is 0 when it did its work, 1 when it found or met a fault, 2 for wrong usage. */
interface Command {

    /** Runs the command with the arguments behind its name. */
    int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception;
}
