package org.mingjian.agency.access;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed logins under one key.
 *
 * @param failures how many since the last success
 * @param blockedUntil before this instant no further attempt is looked at
 */
record Attempts(int failures, Instant blockedUntil) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    static final Attempts NONE = new Attempts(0, Instant.MIN);

    /** One more failure: beyond the allowed number each one doubles the pause. */
    Attempts failed(Instant now, int allowed) {
        int count = failures + 1;
        if (count < allowed) {
            return new Attempts(count, Instant.MIN);
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count - allowed, MOST_DOUBLINGS));
        return new Attempts(count, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    /** One of them was none; the pause that it began ends. */
    Attempts lessOne(int allowed) {
        return new Attempts(failures - 1, failures == allowed ? Instant.MIN : blockedUntil);
    }
}
