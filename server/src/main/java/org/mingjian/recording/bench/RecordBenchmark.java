package org.mingjian.recording.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Entries per second end to end: a transaction of its own for each, durable, acknowledged once sequenced. It writes real
 * entries: run it on an installation that is thrown away.
 */
@Component
public class RecordBenchmark {

    private static final int SUBJECTS = 500;

    private final Recorder recorder;
    private final Receipts receipts;
    private final TransactionTemplate transaction;

    RecordBenchmark(Recorder recorder, Receipts receipts, PlatformTransactionManager transactions) {
        this.recorder = recorder;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rows {@code name ours reference ratio goal}; a minus where there is nothing to compare with. */
    public List<String> run(Duration each) throws InterruptedException {
        measure(16, each.dividedBy(2)); // The compiler's warm-up.
        Figures one = measure(1, each);
        Figures many = measure(64, each);
        return List.of(
                row("log-1-writer-entries/s", one.rate(), "-"),
                row("log-1-writer-p50-ms", one.quantile(0.5), "-"),
                row("log-1-writer-p99-ms", one.quantile(0.99), "<=10"),
                row("log-64-writers-entries/s", many.rate(), ">=1500"),
                row("log-64-writers-p50-ms", many.quantile(0.5), "-"),
                row("log-64-writers-p99-ms", many.quantile(0.99), "-"),
                row("log-published-after-ms", published(), "<=1000"));
    }

    private static String row(String name, double ours, String goal) {
        return String.format("%-28s %10.1f  -  -  %s", name, ours, goal);
    }

    private Figures measure(int writers, Duration duration) throws InterruptedException {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        List<String> subjects = IntStream.range(0, SUBJECTS)
                .mapToObj(i -> "benchmark:" + UUID.randomUUID())
                .toList();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        Callable<Void> writer = () -> {
            for (int i = System.identityHashCode(Thread.currentThread()) % SUBJECTS; System.nanoTime() < end; i++) {
                long start = System.nanoTime();
                receipts.awaitSequenced(record(subjects.get(i % SUBJECTS)).id());
                latencies.add(System.nanoTime() - start);
            }
            return null;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(writers, writer))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer failed", e);
        }
        return new Figures(
                latencies.stream().mapToLong(Long::longValue).sorted().toArray(), System.nanoTime() - begun);
    }

    /** How long after the act a signed checkpoint covers it, in milliseconds. */
    private double published() {
        long start = System.nanoTime();
        receipts.of(record("benchmark:" + UUID.randomUUID()).id());
        return (System.nanoTime() - start) / 1e6;
    }

    private RecordedEntry record(String subject) {
        Entry entry = new Entry(
                subject, "benchmark:act", new UUID(0, 0), new UUID(0, 1), "SYSTEM", List.of(), "{\"fine\":10000}");
        RecordedEntry recorded = transaction.execute(status -> recorder.record(entry));
        if (recorded == null) {
            throw new IllegalStateException("nothing was recorded");
        }
        return recorded;
    }

    /** Sorted latencies and the time that all took, in nanoseconds. */
    private record Figures(long[] latencies, long elapsed) {

        double rate() {
            return latencies.length * 1e9 / elapsed;
        }

        double quantile(double share) {
            return latencies[(int) Math.min(latencies.length - 1, Math.round(latencies.length * share))] / 1e6;
        }
    }
}
