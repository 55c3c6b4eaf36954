package org.mingjian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.mingjian.tlog.append.DirectoryLog;

/** Writers that each append an entry, wait until it is durable, and append the next. */
final class Appending {

    /** Checkpoints are due a little sooner than the second within which they must cover an entry. */
    private static final Duration INTERVAL = Duration.ofMillis(800);

    private static final int ENTRY = 200;
    /** One entry in so many was there before. */
    private static final int REPEATED = 100;

    private static final int MOST_SAMPLES = 1 << 22;

    private final Path directory;
    private final int writers;
    private final long seed;
    private final AtomicLongArray latencies = new AtomicLongArray(MOST_SAMPLES);
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong slowestCover = new AtomicLong();

    Appending(Path directory, int writers, long seed) {
        this.directory = directory;
        this.writers = writers;
        this.seed = seed;
    }

    /**
     * What was measured.
     *
     * @param rate entries a second
     * @param sorted times until an entry was acknowledged, in nanoseconds
     * @param covered the longest time from an acknowledgement to a checkpoint over it, in milliseconds
     */
    record Result(double rate, long[] sorted, double covered) {

        double percentile(double share) {
            return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
        }
    }

    Result run(Duration time) throws IOException {
        Keys.in(directory);
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (DirectoryLog log = Child.log(directory, INTERVAL, true)) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < writers; i++) {
                    Random random = new Random(seed * writers + i);
                    threads.execute(() -> write(log, random, end));
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            int samples = (int) Math.min(MOST_SAMPLES, count.get());
            long[] sorted = new long[samples];
            Arrays.setAll(sorted, latencies::get);
            Arrays.sort(sorted);
            log.covering(log.size()).join(); // Every sample is told before.
            return new Result(count.get() / seconds, sorted, slowestCover.get() / 1e6);
        }
    }

    private void write(DirectoryLog log, Random random, long end) {
        byte[] entry = new byte[ENTRY];
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            if (random.nextInt(REPEATED) > 0) {
                random.nextBytes(entry);
            }
            long index = log.append(entry).join();
            long done = System.nanoTime();
            long number = count.getAndIncrement();
            latencies.set((int) (number % MOST_SAMPLES), done - now);
            if (number % 50 == 0) {
                log.covering(index + 1)
                        .thenRun(() -> slowestCover.accumulateAndGet(System.nanoTime() - done, Math::max));
            }
        }
    }
}
