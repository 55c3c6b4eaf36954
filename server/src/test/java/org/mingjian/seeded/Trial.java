package org.mingjian.seeded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests run against a class path in a process of their own.
 *
 * @param run how many tests ran
 * @param failed the names of those that failed
 */
record Trial(int run, List<String> failed) {

    Trial {
        failed = List.copyOf(failed);
    }

    /** Whether a test found something. */
    boolean found() {
        return !failed.isEmpty();
    }

    /** Runs the classes. @throws IllegalStateException when the process says nothing of tests */
    static Trial of(Overlay overlay, List<String> tests) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Duser.timezone=UTC", "-cp", overlay.before()));
        command.add(TrialProcess.class.getName());
        command.addAll(tests);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return of(lines);
    }

    private static Trial of(List<String> lines) {
        int run = lines.stream()
                .filter(line -> line.startsWith(TrialProcess.RUN))
                .map(line -> Integer.valueOf(line.substring(TrialProcess.RUN.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no tests ran: " + String.join("\n", lines)));
        List<String> failed = lines.stream()
                .filter(line -> line.startsWith(TrialProcess.FAILED))
                .map(line -> line.substring(TrialProcess.FAILED.length()))
                .toList();
        return new Trial(run, failed);
    }
}
