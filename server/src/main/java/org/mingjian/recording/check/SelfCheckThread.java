package org.mingjian.recording.check;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the self-check go on in the background, no faster than its rate. */
@Component
class SelfCheckThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckThread.class);
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final SelfChecking checking;
    private final SelfCheckSettings settings;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    SelfCheckThread(SelfChecking checking, SelfCheckSettings settings) {
        this.checking = checking;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        if (settings.rate() > 0) {
            thread = Thread.ofPlatform()
                    .name("self-check")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::run);
        }
    }

    @Override
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

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins a while after the start, which is not slowed down by it. */
    private void run() {
        rest(settings.confirm());
        while (running) {
            rest(round());
        }
    }

    private Duration round() {
        try {
            var step = checking.step();
            if (step.suspicious()) {
                return settings.confirm();
            }
            return step.checked() == 0
                    ? Duration.ofSeconds(1)
                    : Duration.ofMillis(1000L * step.checked() / settings.rate());
        } catch (SelfChecking.Failed e) {
            checking.leave(e);
            return Duration.ofSeconds(1);
        } catch (RuntimeException e) {
            LOG.warn("the self-check waits: {}", e.toString());
            return IDLE;
        }
    }

    private void rest(Duration rest) {
        long end = System.nanoTime() + rest.toNanos();
        for (long left = rest.toNanos(); running && left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }
}
