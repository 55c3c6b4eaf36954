package org.mingjian.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure, printed as {@code name ours reference ratio goal}.
 *
 * @param name what was measured, with its unit, without blanks
 * @param ours the figure
 * @param reference what it is compared with, {@code null} when there is nothing
 * @param goal the goal as it is written down
 */
record Row(String name, double ours, @Nullable Double reference, String goal) {

    static final String HEADING = "name\tours\treference\tratio\tgoal";

    @Override
    public String toString() {
        String other = reference == null ? "-" : number(reference);
        String ratio = reference == null ? "-" : number(ours / reference);
        return name + "\t" + number(ours) + "\t" + other + "\t" + ratio + "\t" + goal;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.0f" : "%.2f", value);
    }
}
