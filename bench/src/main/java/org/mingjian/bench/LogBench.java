package org.mingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The goals T1 to T4 and T6 of the log. References that do not run here are Tessera's and immudb's own figures from the
 * list of goals; the limits of this machine's processor and disk are measured in the same run.
 */
final class LogBench implements BenchMain.Bench {

    private static final List<Goal> GOALS = List.of(
            new Goal("T1", 3_000, 5_883, ">=12000", "-"),
            new Goal("T2", 1, 1, ">=400", "<=10"),
            new Goal("T3", 200, 2_194, ">=9000", "-"));
    /** A JVM for the check: its heap, and bounds for its compiler, which otherwise takes more than the check does. */
    private static final List<String> SMALL = List.of(
            "-Xmx12m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=8m",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=MemLimit,*.*,6m~stop");

    private static final double TESSERA_FSCK = 1_200_000;

    @Override
    public boolean run(Options options, PrintStream out) throws Exception {
        long seconds = options.number("seconds", 45);
        long leaves = options.number("leaves", 10_000_000);
        long seed = options.number("seed", 1);
        Path directory = Scratch.fresh(options.data());
        out.println(
                "# references are figures of others on a like machine, from the goals: Tessera POSIX v1 with antispam"
                        + " (T1), its default batching (T2), immudb (T3), Tessera fsck at best (T4); nothing of them ran here");
        out.println(Row.HEADING);
        limits(directory, out);
        for (Goal goal : GOALS) {
            append(directory.resolve(goal.name), goal, goal.writers == 3_000 ? seconds : seconds / 3 + 1, seed, out);
        }
        Path built = directory.resolve("built");
        double building = Built.log(built, leaves, seed);
        out.println(new Row("T4_log_built_s", building, null, "-"));
        boolean whole = check(built, out);
        boolean kept = recover(built, seed, out);
        limits(directory, out);
        out.println("# load average " + Limits.load());
        return whole && kept;
    }

    private static void limits(Path directory, PrintStream out) throws Exception {
        Limits limits = new Limits(directory);
        out.println(new Row("limit_SHA-256_1_thread_64_B_inputs/s", limits.hashes(1), null, "-"));
        out.println(new Row("limit_SHA-256_2_threads_64_B_inputs/s", limits.hashes(2), null, "-"));
        out.println(new Row("limit_fdatasync_of_4_KB_appends/s", limits.forcings(), null, "-"));
        out.println(new Row("limit_disk_MB/s", limits.megabytes(), null, "-"));
    }

    private static void append(Path directory, Goal goal, long seconds, long seed, PrintStream out) throws IOException {
        Keys.in(directory);
        Spawned child = Spawned.start(
                List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED"),
                "append",
                directory.toString(),
                "" + goal.writers,
                "" + seconds,
                "" + seed);
        String[] figures = child.line("T ").split(" ");
        child.await();
        String name = goal.name + "_" + goal.writers + "_writers_";
        out.println(new Row(name + "entries/s", Double.parseDouble(figures[1]), goal.reference, goal.rate));
        out.println(new Row(name + "acknowledged_p50_ms", Double.parseDouble(figures[2]), null, "-"));
        out.println(new Row(name + "acknowledged_p99_ms", Double.parseDouble(figures[3]), null, goal.slowest));
        out.println(new Row(name + "until_covered_max_ms", Double.parseDouble(figures[4]), null, "<=1000"));
        out.println(new Row(name + "peak_memory_MB", Double.parseDouble(figures[5]), null, "<=512"));
        out.println("# load average " + Limits.load());
    }

    /**
     * What so many writers are to reach.
     *
     * @param name the goal's identifier
     * @param writers virtual threads
     * @param reference entries a second of another log
     * @param rate the goal
     * @param slowest the goal of the 99th percentile
     */
    private record Goal(String name, int writers, double reference, String rate, String slowest) {}

    private static boolean check(Path built, PrintStream out) throws IOException {
        Spawned child = Spawned.start(
                SMALL,
                "check",
                built.resolve("data/log").toString(),
                Keys.in(built).key().toString());
        String damage = child.line("D ");
        String[] figures = child.line("V ").split(" ");
        child.await();
        double rate = Double.parseDouble(figures[1]) / Double.parseDouble(figures[2]);
        out.println(new Row("T4_leaves_checked/s", rate, TESSERA_FSCK, ">=2000000"));
        double peak = Double.parseDouble(figures[3]);
        out.println(new Row("T4_peak_memory_MB", peak, null, "<=64"));
        out.println(new Row("T4_memory_of_the_check_MB", peak - Double.parseDouble(figures[4]), null, "<=64"));
        out.println("# " + figures[1] + " leaves in " + figures[2] + " s, damage: " + damage.substring(2)
                + ", load average " + Limits.load());
        return damage.equals("D null");
    }

    /** A first opening makes the index; then a writing process is killed, and another opens what it left. */
    private static boolean recover(Path built, long seed, PrintStream out) throws IOException {
        Spawned first = Spawned.start(List.of(), "open", built.toString());
        out.println(new Row(
                "T6_index_made_anew_s", Double.parseDouble(first.line("O ").substring(2)), null, "-"));
        first.await();
        Ledger ledger = new Ledger(Keys.in(built).key());
        CrashBench.writeAndKill(built, seed, 2_000, ledger);
        Spawned again = Spawned.start(List.of(), "open", built.toString());
        out.println(new Row(
                "T6_from_open_to_first_acknowledgement_s",
                Double.parseDouble(again.line("O ").substring(2)),
                null,
                "<=3"));
        again.await();
        try (var log = Child.log(built, Duration.ofSeconds(1), true)) {
            ledger.compare(log);
        }
        out.println(new Row("T6_faults", ledger.faults().size(), null, "0"));
        out.println("# held against the log: " + ledger.told() + ", load average " + Limits.load());
        ledger.faults().forEach(out::println);
        return ledger.faults().isEmpty();
    }
}
