package org.mingjian.publicity;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for the effect of an event that another thread hears. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Waiting() {}

    /** What the effect is, once there. */
    public static <T> T forIt(Supplier<Optional<T>> effect) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = effect.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("nothing came of it within " + PATIENCE);
    }
}
