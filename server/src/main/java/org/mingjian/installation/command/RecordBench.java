package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.Duration;
import org.mingjian.kernel.bench.Bench;
import org.mingjian.recording.bench.RecordBenchmark;
import org.springframework.stereotype.Component;

/** {@code bench record}: durable record entries a second. */
@Component
class RecordBench implements Bench {

    private static final Duration EACH = Duration.ofSeconds(10);

    private final RecordBenchmark benchmark;

    RecordBench(RecordBenchmark benchmark) {
        this.benchmark = benchmark;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public void run(PrintStream out) throws InterruptedException {
        benchmark.run(EACH).forEach(out::println);
    }
}
