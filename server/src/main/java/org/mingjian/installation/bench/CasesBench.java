package org.mingjian.installation.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.kernel.bench.BenchRow;
import org.mingjian.recording.Receipts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@code bench cases}: whole penalty cases a second under the ordinary procedure, every third one heavy, with their papers
 * as PDF; each act durable, authorised, recorded and acknowledged with its index.
 */
@Component
@Lazy
class CasesBench implements Bench {

    private static final int CLERKS = 16;
    private static final int BUREAUS = 8;
    private static final int RUNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final double NANOS = 1e9;

    private final Founding founding;
    private final LivedCase lived;
    private final Receipts receipts;

    CasesBench(Founding founding, LivedCase lived, Receipts receipts) {
        this.founding = founding;
        this.lived = lived;
        this.receipts = receipts;
    }

    private record Figures(double cases, double acts) {}

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public void run(PrintStream out) throws Exception {
        List<InventedBureau> bureaus =
                IntStream.rangeClosed(1, BUREAUS).mapToObj(founding::found).toList();
        var serials = new AtomicInteger();
        measure(bureaus, serials, WARM_UP);
        double[] cases = new double[RUNS];
        double[] acts = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Figures figures = measure(bureaus, serials, EACH);
            cases[run] = figures.cases();
            acts[run] = figures.acts();
        }
        out.println(new BenchRow("W2_cases/s", median(cases), null, ">=120"));
        out.println(new BenchRow("W1_acts_in_cases/s", median(acts), null, ">=1500"));
    }

    private Figures measure(List<InventedBureau> bureaus, AtomicInteger serials, Duration duration) throws Exception {
        var cases = new AtomicLong();
        var acts = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        List<Callable<Void>> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            InventedBureau bureau = bureaus.get(clerk % bureaus.size());
            clerks.add(() -> {
                while (System.nanoTime() < end) {
                    lived.live(bureau, serials.incrementAndGet(), done -> {
                        receipts.awaitSequenced(done.entryId());
                        acts.incrementAndGet();
                    });
                    cases.incrementAndGet();
                }
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> clerk : threads.invokeAll(clerks)) {
                clerk.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Figures(cases.get() / seconds, acts.get() / seconds);
    }

    private static double median(double[] runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
