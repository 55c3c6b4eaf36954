package org.mingjian.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands where it is put, for tests and while the demonstration county lives through its past; otherwise it
 * follows the real time.
 */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> standing;

    /** A clock that follows the given one until it is moved. */
    public MovableClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private MovableClock(Clock real, AtomicReference<@Nullable Instant> standing) {
        this.real = real;
        this.standing = standing;
    }

    /** Stands still at the instant, forward or back. */
    public void moveTo(Instant instant) {
        standing.set(instant);
    }

    /** Stands still at the present instant plus the duration. */
    public void advance(Duration duration) {
        standing.updateAndGet(at -> (at == null ? real.instant() : at).plus(duration));
    }

    /** Follows the real time again. */
    public void follow() {
        standing.set(null);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same hands in another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), standing);
    }

    @Override
    public Instant instant() {
        var at = standing.get();
        return at == null ? real.instant() : at;
    }
}
