package org.mingjian.installation.demonstration;

import java.io.PrintStream;
import java.time.Duration;

/** A bar with rate and remaining time, one line that is written over; a line each tenth where that is not possible. */
final class Progress {

    private static final int TENTHS = 10;
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final String what;
    private final int total;
    private final long began = System.nanoTime();
    private int done;

    Progress(PrintStream out, String what, int total) {
        this.out = out;
        this.what = what;
        this.total = total;
    }

    void step() {
        done++;
        int tenth = Math.max(1, total / TENTHS);
        if (done % tenth == 0) {
            double seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
            double rate = done / seconds;
            int filled = done * WIDTH / total;
            out.printf(
                    "%s [%s%s] %d/%d %.0f/s 剩余%ds%n",
                    what,
                    "#".repeat(filled),
                    " ".repeat(WIDTH - filled),
                    done,
                    total,
                    rate,
                    Math.round((total - done) / rate));
        }
    }

    void done() {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        out.printf("%s 已载入，用时%d.%d秒%n", what, took.toSeconds(), took.toMillisPart() / 100);
    }
}
