package org.mingjian.seeded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Seeds every fault of the list and runs the tests that have to find it: {@code ./mingjian bench faults}. Not part of the
 * suite, for it takes some minutes. Exit status 1 when a fault is not found.
 */
final class SeededFaultsCampaign {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<SeededFault> faults = SeededFault.all();
    private final List<String> survivors = new ArrayList<>();
    private final Path work;

    private SeededFaultsCampaign(Path work) throws IOException {
        this.work = work;
    }

    /** @param arguments an empty directory to work in */
    public static void main(String[] arguments) throws Exception {
        System.exit(new SeededFaultsCampaign(Path.of(arguments[0])).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        if (!soundWithoutFault()) {
            return false;
        }
        long begun = System.nanoTime();
        for (int i = 0; i < faults.size(); i++) {
            SeededFault fault = faults.get(i);
            Trial trial = Trial.of(Overlay.of(fault, Files.createDirectory(work.resolve("fault-" + i))), fault.tests());
            if (!trial.found()) {
                survivors.add(fault.name());
            }
            tell(i + 1, Duration.ofNanos(System.nanoTime() - begun), fault, trial);
        }
        out.printf("%d of %d seeded faults found%n", faults.size() - survivors.size(), faults.size());
        survivors.forEach(name -> out.println("NOT FOUND: " + name));
        return survivors.isEmpty();
    }

    private boolean soundWithoutFault() throws IOException, InterruptedException {
        List<String> tests = faults.stream()
                .flatMap(fault -> fault.tests().stream())
                .distinct()
                .toList();
        out.printf("without a fault: %d test classes run first%n", tests.size());
        Trial sound = Trial.of(Overlay.empty(Files.createDirectory(work.resolve("sound"))), tests);
        sound.failed().forEach(name -> out.println("fails without a fault: " + name));
        out.printf("without a fault: %d of %d tests fail%n", sound.failed().size(), sound.run());
        return !sound.found();
    }

    private void tell(int done, Duration passed, SeededFault fault, Trial trial) {
        long seconds = Math.max(1, passed.toSeconds());
        out.printf(
                Locale.ROOT,
                "%d/%d, %.1f a minute, %d s left: %s: %s (%d of %d tests)%n",
                done,
                faults.size(),
                done * 60.0 / seconds,
                seconds * (faults.size() - done) / done,
                fault.name(),
                trial.found() ? "found by " + trial.failed().getFirst() : "NOT FOUND",
                trial.failed().size(),
                trial.run());
    }
}
