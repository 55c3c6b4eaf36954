package org.mingjian.recording.log;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does its work when it is called, never more often than the interval, and now and then without a call. */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final Runnable work;
    private final long interval;
    private final long idle;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private @Nullable String failure;

    /** Work that throws is logged and tried again. */
    public Rounds(String name, Duration interval, Duration idle, Runnable work) {
        this.name = name;
        this.interval = interval.toNanos();
        this.idle = idle.toNanos();
        this.work = work;
    }

    /** Begins. */
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Lets the round in progress end. */
    public void stop() {
        running = false;
        Thread current = thread;
        if (current != null) {
            LockSupport.unpark(current);
            try {
                current.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** There is something to do. */
    public void call() {
        called.set(true);
        Thread current = thread;
        if (current != null) {
            LockSupport.unpark(current);
        }
    }

    private void run() {
        while (running) {
            called.set(false);
            long begun = System.nanoTime();
            boolean well = round();
            rest(begun, well ? interval : AFTER_FAILURE.toNanos());
        }
    }

    private void rest(long begun, long least) {
        long waited = System.nanoTime() - begun;
        while (running && (waited < least || !called.get() && waited < Math.max(idle, least))) {
            LockSupport.parkNanos(this, (waited < least ? least : idle) - waited);
            waited = System.nanoTime() - begun;
        }
    }

    private boolean round() {
        try {
            work.run();
            failure = null;
            return true;
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).equals(failure)) {
                LOG.error("{} failed and tries again each second", name, e);
            }
            failure = String.valueOf(e.getMessage());
            return false;
        }
    }
}
