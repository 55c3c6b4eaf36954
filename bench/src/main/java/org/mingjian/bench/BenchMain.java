package org.mingjian.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts a benchmark of the log by its name. */
public final class BenchMain {

    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of(
            "log", new LogBench(),
            "log-mutations", new MutationsBench(),
            "log-crash", new CrashBench(),
            "log-interop", new InteropBench()));

    private BenchMain() {}

    /** The name and its options; status 1 when a campaign failed, 2 when there is no such name. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(words, out));
    }

    private static int run(List<String> words, PrintStream out) throws Exception {
        if (!words.isEmpty() && words.getFirst().equals(Child.NAME)) {
            return new Child(out).run(words.subList(1, words.size()));
        }
        Bench bench = words.isEmpty() ? null : BENCHES.get(words.getFirst());
        if (bench == null) {
            BENCHES.keySet().forEach(System.err::println);
            return 2;
        }
        return bench.run(new Options(words.subList(1, words.size())), out) ? 0 : 1;
    }

    /** What a name starts. */
    interface Bench {

        /** Prints rows; false when something that must hold did not. */
        boolean run(Options options, PrintStream out) throws Exception;
    }
}
