package org.mingjian.installation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.installation.bench.CrashCampaign;
import org.mingjian.installation.bench.StartBench;
import org.mingjian.installation.bench.deadlines.DeadlinesBench;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.kernel.bench.BenchRow;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code bench NAME}: a benchmark in an application of its own, on a fresh data directory. */
final class Benches implements Command {

    private static final String CRASH = "crash";
    private static final int ROUNDS = 50;
    private static final int DEADLINES = 10_000_000;

    private final Class<?> application;

    Benches(Class<?> application) {
        this.application = application;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
        var given = Arguments.parse(arguments, Set.of(), Set.of("data", "rounds", "seed", "deadlines", "oracle"));
        if (given.words().size() != 1) {
            throw new Arguments.WrongUsage(
                    "usage: bench NAME [--data DIR] [--rounds N] [--seed N] [--deadlines N] [--oracle N]");
        }
        String name = given.words().getFirst();
        if (CRASH.equals(name)) {
            return crash(given, out);
        }
        if (DeadlinesBench.NAME.equals(name)) {
            return deadlines(given, out, err);
        }
        if (StartBench.NAME.equals(name)) {
            out.println(BenchRow.HEADING);
            new StartBench(application, given.value("data").map(Path::of).orElse(directory())).run(out);
            return 0;
        }
        return inApplication(name, given, out, err);
    }

    private int crash(Arguments given, PrintStream out) throws Exception {
        Path data = given.value("data").map(Path::of).orElse(directory());
        long seed = number(given, "seed", 1);
        var report = new CrashCampaign(application, data, seed, out).run(number(given, "rounds", ROUNDS));
        report.print(out);
        return report.wrong().isEmpty() ? 0 : 1;
    }

    private static int deadlines(Arguments given, PrintStream out, PrintStream err) throws Exception {
        Path data = given.value("data").map(Path::of).orElse(directory());
        out.println(BenchRow.HEADING);
        var bench = new DeadlinesBench(data, number(given, "deadlines", DEADLINES), number(given, "oracle", 0));
        return bench.run(out, err) ? 0 : 1;
    }

    private static int number(Arguments given, String option, int otherwise) {
        try {
            return given.value(option).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new Arguments.WrongUsage("--" + option + " takes a number");
        }
    }

    private int inApplication(String name, Arguments given, PrintStream out, PrintStream err) throws Exception {
        try (var context = Application.whole(application, withData(given))) {
            var benches = benches(context);
            var bench = benches.get(name);
            if (bench == null) {
                err.println("no benchmark " + name + "; there are: " + names(benches.keySet()));
                return 2;
            }
            out.println(BenchRow.HEADING);
            bench.run(out);
            return 0;
        }
    }

    private static LinkedHashMap<String, Bench> benches(ConfigurableApplicationContext context) {
        var benches = new LinkedHashMap<String, Bench>();
        context.getBeansOfType(Bench.class).values().forEach(bench -> benches.put(bench.name(), bench));
        return benches;
    }

    private static String names(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", ", "", names.isEmpty() ? "" : ", "))
                + CRASH
                + ", "
                + DeadlinesBench.NAME
                + ", "
                + StartBench.NAME;
    }

    private static Arguments withData(Arguments given) throws IOException {
        var options = new LinkedHashMap<>(given.options());
        options.putIfAbsent("data", List.of(directory().toString()));
        options.putIfAbsent("mingjian.clock", List.of("movable"));
        return new Arguments(given.words(), options);
    }

    private static Path directory() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("build", "bench")), "run");
    }
}
