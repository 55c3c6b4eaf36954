package org.mingjian.installation.bench;

import java.time.Duration;

/** Waits for what happens by itself. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Patience() {}

    /** Asks whether it has happened. */
    interface Question {
        boolean answer() throws InterruptedException;
    }

    /** Whether it came true within a minute. */
    static boolean until(Question happened) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!happened.answer()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return true;
    }
}
