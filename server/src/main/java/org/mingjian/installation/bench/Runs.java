package org.mingjian.installation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several runs of one load; each figure is the median. */
final class Runs {

    private final List<Load> loads = new ArrayList<>();

    void add(Load load) {
        loads.add(load);
    }

    /** Requests a second. */
    double rate() {
        return median(Load::rate);
    }

    /** In milliseconds. */
    double p50() {
        return median(Load::p50);
    }

    /** In milliseconds. */
    double p99() {
        return median(Load::p99);
    }

    private double median(ToDoubleFunction<Load> figure) {
        return loads.stream().mapToDouble(figure).sorted().toArray()[loads.size() / 2];
    }
}
