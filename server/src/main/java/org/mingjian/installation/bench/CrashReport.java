package org.mingjian.installation.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjian.kernel.bench.BenchRow;

/** What a campaign came to. */
public final class CrashReport {

    private static final String NONE = "0";

    private final Map<Victim, List<Double>> seconds = new EnumMap<>(Victim.class);
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int acknowledged;

    CrashReport() {}

    void back(Victim victim, double after) {
        seconds.computeIfAbsent(victim, key -> new ArrayList<>()).add(after);
    }

    void add(CrashCheck.Verdict verdict) {
        lost.addAll(verdict.lost());
        doubled.addAll(verdict.doubled());
        faults.addAll(verdict.faults());
    }

    void acknowledged(int count) {
        acknowledged = count;
    }

    /** How many acts the server acknowledged. */
    public int acknowledged() {
        return acknowledged;
    }

    /** Every act lost or doubled and everything else that is wrong, a sentence each; empty when all held. */
    public List<String> wrong() {
        var all = new ArrayList<>(lost);
        all.addAll(doubled);
        all.addAll(faults);
        return all;
    }

    /** Prints the rows. */
    public void print(PrintStream out) {
        out.println(BenchRow.HEADING);
        int rounds = seconds.values().stream().mapToInt(List::size).sum();
        out.println(new BenchRow("R1_rounds", rounds, null, "-"));
        out.println(new BenchRow("R1_acknowledged_acts", acknowledged, null, "-"));
        out.println(new BenchRow("R1_lost", lost.size(), null, NONE));
        out.println(new BenchRow("R1_doubled", doubled.size(), null, NONE));
        out.println(new BenchRow("R1_other_faults", faults.size(), null, NONE));
        seconds.forEach((victim, times) -> {
            Collections.sort(times);
            String name = "R1_" + victim.name().toLowerCase(Locale.ROOT) + "_back";
            out.println(new BenchRow(name + "_p50_s", times.get(times.size() / 2), null, "-"));
            out.println(new BenchRow(name + "_max_s", times.getLast(), null, "<=5"));
        });
        wrong().forEach(out::println);
    }
}
