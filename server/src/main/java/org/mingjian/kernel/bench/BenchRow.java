package org.mingjian.kernel.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a benchmark, printed as {@code name ours reference ratio goal}.
 *
 * @param name what was measured, with its unit, without blanks
 * @param ours the figure
 * @param reference what it is compared with in the same run, {@code null} when nothing was run beside it
 * @param goal the goal as it is written down, for example {@code >=120}
 */
public record BenchRow(String name, double ours, @Nullable Double reference, String goal) {

    /** The heading of the rows. */
    public static final String HEADING = "name\tours\treference\tratio\tgoal";

    @Override
    public String toString() {
        String other = reference == null ? "-" : String.format(Locale.ROOT, "%.2f", reference);
        String ratio = reference == null ? "-" : String.format(Locale.ROOT, "%.2f", ours / reference);
        return String.format(Locale.ROOT, "%s\t%.2f\t%s\t%s\t%s", name, ours, other, ratio, goal);
    }
}
