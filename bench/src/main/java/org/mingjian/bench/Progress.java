package org.mingjian.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A bar with rate and remaining time on the standard error. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long EVERY = 500_000_000L;

    private final String name;
    private final long total;
    private final long begun = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();

    Progress(String name, long total) {
        this.name = name;
        this.total = total;
    }

    void step() {
        to(done.incrementAndGet());
    }

    void to(long count) {
        long now = System.nanoTime();
        long last = shown.get();
        if (count < total && (now - last < EVERY || !shown.compareAndSet(last, now))) {
            return;
        }
        double seconds = Math.max(1e-9, (now - begun) / 1e9);
        double rate = count / seconds;
        int filled = (int) (WIDTH * count / Math.max(1, total));
        System.err.printf(
                Locale.ROOT,
                "\r%s [%s%s] %d/%d, %.0f/s, %.0f s left   ",
                name,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                count,
                total,
                rate,
                (total - count) / Math.max(rate, 1e-9));
        if (count >= total) {
            System.err.println();
        }
    }
}
