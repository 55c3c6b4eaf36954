package org.mingjian.publicity.intake.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Progress on the error stream: a bar that redraws itself on a terminal, otherwise a line at each tenth. */
public final class ImportProgress {

    private static final int BAR = 30;
    private static final Duration REDRAW = Duration.ofMillis(100);

    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource clock;
    private final int total;
    private final Instant started;
    private Instant drawn = Instant.EPOCH;
    private int tenth;

    /**
     * Nothing is done yet.
     *
     * @param out the error stream
     * @param terminal whether it is a terminal
     * @param clock for rate and remaining time
     * @param total how many files there are, at least 1
     */
    public ImportProgress(PrintStream out, boolean terminal, InstantSource clock, int total) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.total = total;
        this.started = clock.instant();
    }

    /** So many files are done. */
    public void done(int files) {
        Instant now = clock.instant();
        boolean last = files == total;
        if (terminal) {
            if (last || Duration.between(drawn, now).compareTo(REDRAW) >= 0) {
                drawn = now;
                out.print("\r" + line(files, now) + (last ? "\n" : ""));
                out.flush();
            }
        } else if (files * 10L / total > tenth) {
            tenth = (int) (files * 10L / total);
            out.println(line(files, now));
        }
    }

    private String line(int files, Instant now) {
        double seconds = Math.max(Duration.between(started, now).toNanos() / 1e9, 1e-3);
        double rate = files / seconds;
        long left = Math.round((total - files) / rate);
        int filled = (int) ((long) files * BAR / total);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d%% %d/%d 份 %.0f 份/秒 剩余 %d 秒",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                files * 100L / total,
                files,
                total,
                rate,
                left);
    }
}
