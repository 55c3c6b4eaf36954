package org.mingjian.installation.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.installation.command.Finding.Grade;

/** {@code doctor}: says what is wrong with the installation and how to mend it; changes nothing. */
final class Doctor implements Command {

    private static final String DEFAULT_PORT = "8080";

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, Set.of(), Set.of("data", "port"));
        if (!given.words().isEmpty()) {
            throw new Arguments.WrongUsage("usage: doctor [--data DIR] [--port PORT]");
        }
        Path data = Path.of(given.value("data").orElse("data")).toAbsolutePath().normalize();
        var findings = new ArrayList<Finding>();
        findings.addAll(new MachineChecks(data, port(given)).findings());
        findings.addAll(new DatabaseChecks(data, given).findings());
        findings.forEach(finding -> finding.print(out));
        return findings.stream().anyMatch(finding -> finding.grade() == Grade.FAULT) ? 1 : 0;
    }

    private static int port(Arguments given) {
        try {
            return Integer.parseInt(given.value("port").orElse(DEFAULT_PORT));
        } catch (NumberFormatException e) {
            throw new Arguments.WrongUsage("--port takes a number");
        }
    }
}
