package org.mingjian.tlog.append;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.files.SyncFailed;

/**
 * Publishes at once when something is sequenced after a pause, otherwise so often that a checkpoint covers each entry
 * within the interval: a round begins earlier by what the slowest of the last ones took.
 */
final class Publisher implements Runnable {

    /** By what share a round makes the slowest one before it count less. */
    private static final int FORGOTTEN = 8;

    private final Publication publication;
    private final long interval;
    private final LongConsumer published;
    private final Consumer<Throwable> failed;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ConcurrentSkipListMap<Long, CompletableFuture<Checkpoint>> awaited = new ConcurrentSkipListMap<>();
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;
    private volatile @Nullable IOException refusal;

    /** A part of a round. */
    private interface Work {
        void run() throws IOException;
    }

    /** Tells each published size, and what makes going on unsafe. */
    Publisher(Publication publication, Duration interval, LongConsumer published, Consumer<Throwable> failed) {
        this.publication = publication;
        this.interval = interval.toNanos();
        this.published = published;
        this.failed = failed;
    }

    /** Something was sequenced. */
    void call() {
        if (!called.getAndSet(true)) {
            LockSupport.unpark(thread);
        }
    }

    /** Publishes once more and ends. */
    void stop() {
        stopped = true;
        LockSupport.unpark(thread);
    }

    /** The first checkpoint over so many entries. */
    CompletableFuture<Checkpoint> covering(long size) {
        CompletableFuture<Checkpoint> future = awaited.computeIfAbsent(size, wanted -> new CompletableFuture<>());
        tell();
        IOException reason = refusal;
        if (stopped && reason != null) {
            future.completeExceptionally(reason);
        }
        return future;
    }

    /** Why nothing is published at the moment, for example because the disk is full. */
    @Nullable
    IOException refusal() {
        return refusal;
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        long due = System.nanoTime();
        long slowest = 0;
        while (!stopped) {
            awaitCall();
            restUntil(due - interval / 2);
            attempt(publication::integrate); // Less is left for the round that signs.
            restUntil(due);
            called.set(false);
            long begun = System.nanoTime();
            attempt(this::publish);
            // An entry that came as this round began waits for the next one's end.
            slowest = Math.max(System.nanoTime() - begun, slowest - slowest / FORGOTTEN);
            due = begun + interval - slowest;
        }
        attempt(this::publish); // What was sequenced while the last round ran.
        end(new Refused("the log is closed"));
    }

    private void awaitCall() {
        while (!stopped && !called.get()) {
            LockSupport.park(this);
        }
    }

    private void restUntil(long due) {
        while (!stopped && System.nanoTime() < due) {
            LockSupport.parkNanos(this, due - System.nanoTime());
        }
    }

    private void publish() throws IOException {
        published.accept(publication.publish().size());
        refusal = null;
        tell();
    }

    private void attempt(Work work) {
        if (refusal instanceof LogBroken) {
            return;
        }
        try {
            work.run();
        } catch (SyncFailed | RolledBack | RuntimeException e) {
            failed.accept(e);
            end(new LogBroken(String.valueOf(e.getMessage()), e));
        } catch (IOException e) {
            refusal = e; // A full disk: tried again, from what was published last.
            called.set(true);
        }
    }

    private void end(IOException reason) {
        stopped = true;
        refusal = refusal instanceof LogBroken ? refusal : reason;
        awaited.values().forEach(future -> future.completeExceptionally(reason));
    }

    private void tell() {
        Checkpoint newest = publication.published();
        var covered = awaited.headMap(newest.size(), true);
        covered.values().forEach(future -> future.complete(newest));
        covered.clear();
    }
}
