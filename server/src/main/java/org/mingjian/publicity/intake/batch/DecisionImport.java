package org.mingjian.publicity.intake.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ImportSink;
import org.mingjian.publicity.intake.Problem;

/** Imports many files. One bad file never stops the rest; each refusal is named in the error file. */
public final class DecisionImport {

    /** Files that are read ahead while their results are printed in order. */
    private static final int CHUNK = 256;

    private final Console console;
    private final boolean json;
    private final Path errors;
    private final @Nullable ImportSink sink;
    private final DecisionFiles reader = new DecisionFiles();
    private final List<String> refusals = new ArrayList<>();

    /**
     * Where to print.
     *
     * @param out results
     * @param err progress
     * @param terminal whether {@code err} is a terminal
     * @param clock for rate and remaining time
     */
    public record Console(PrintStream out, PrintStream err, boolean terminal, InstantSource clock) {}

    /**
     * An import.
     *
     * @param console where to print
     * @param json one JSON object a file instead of a table
     * @param errors the file that names each refusal; written only when there are any
     * @param sink where decisions go, {@code null} for a dry run
     */
    public DecisionImport(Console console, boolean json, Path errors, @Nullable ImportSink sink) {
        this.console = console;
        this.json = json;
        this.errors = errors;
        this.sink = sink;
    }

    /** Reads every file below the paths. @throws InterruptedException when the thread is interrupted */
    public FieldCounts run(List<Path> paths) throws InterruptedException {
        List<Path> files = DecisionFiles.in(paths);
        FieldCounts counts = new FieldCounts();
        ImportProgress progress =
                new ImportProgress(console.err(), console.terminal(), console.clock(), Math.max(files.size(), 1));
        int done = 0;
        try (ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int from = 0; from < files.size(); from += CHUNK) {
                for (ExtractedDecision decision :
                        read(files.subList(from, Math.min(files.size(), from + CHUNK)), readers)) {
                    take(decision, counts);
                    progress.done(++done);
                }
            }
        }
        finish(counts);
        return counts;
    }

    private List<ExtractedDecision> read(List<Path> files, ExecutorService readers) throws InterruptedException {
        List<Callable<ExtractedDecision>> tasks = files.stream()
                .map(file -> (Callable<ExtractedDecision>) () -> reader.read(file))
                .toList();
        List<ExtractedDecision> decisions = new ArrayList<>();
        for (Future<ExtractedDecision> future : readers.invokeAll(tasks)) {
            try {
                decisions.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading a file ended the import", e);
            }
        }
        return decisions;
    }

    private void take(ExtractedDecision decision, FieldCounts counts) {
        counts.add(decision);
        console.out().println(json ? DecisionJson.of(decision) : ImportTable.row(decision));
        if (decision.isRefused()) {
            refusals.add(decision.source().file() + "\t"
                    + String.join(
                            " ",
                            decision.problems().stream().map(Problem::toString).toList()));
        } else if (sink != null) {
            hand(decision, sink, counts);
        }
    }

    private void hand(ExtractedDecision decision, ImportSink into, FieldCounts counts) {
        try {
            counts.add(into.accept(decision));
        } catch (RuntimeException e) {
            counts.addFailure();
            refusals.add(decision.source().file() + "\tnot-stored: " + e.getMessage());
        }
    }

    private void finish(FieldCounts counts) {
        if (!json) {
            counts.lines().forEach(console.out()::println);
        }
        console.out().flush();
        if (refusals.isEmpty()) {
            return;
        }
        try {
            Files.write(errors, refusals, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the error file " + errors, e);
        }
        console.err().println(refusals.size() + " 份被拒收，见 " + errors);
    }
}
