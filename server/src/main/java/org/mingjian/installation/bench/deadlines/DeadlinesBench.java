package org.mingjian.installation.bench.deadlines;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.mingjian.installation.bench.oracle.DeadlineOracle;
import org.mingjian.installation.database.EmbeddedDatabase;
import org.mingjian.kernel.bench.BenchRow;
import org.mingjian.kernel.calendar.CalendarChange;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.publicity.intake.batch.ImportProgress;

/**
 * {@code bench deadlines}: running terms in PostgreSQL counted again after a notice of holidays, beside what PostgreSQL
 * alone takes to read them and to write as many rows; a sample of the result, and random cases, against the oracle.
 */
public final class DeadlinesBench {

    /** How the command line calls it. */
    public static final String NAME = "deadlines";

    private static final int WORKERS = 2;
    private static final int SAMPLE = 20_000;
    private static final double NANOS = 1e9;

    private final Path data;
    private final int terms;
    private final int questions;

    /**
     * A bench.
     *
     * @param data a fresh directory
     * @param terms how many running terms
     * @param questions how many random cases are asked of the oracle, 0 for none
     */
    public DeadlinesBench(Path data, int terms, int questions) {
        this.data = data.toAbsolutePath();
        this.terms = terms;
        this.questions = questions;
    }

    /** Measures; false when the oracle says otherwise anywhere. */
    public boolean run(PrintStream out, PrintStream err) throws Exception {
        long wrong = questions == 0 ? 0 : ask(out, err);
        if (terms > 0) {
            try (var database = EmbeddedDatabase.start(data, NAME)) {
                wrong += recount(database, out, err);
            }
        }
        return wrong == 0;
    }

    private long ask(PrintStream out, PrintStream err) {
        long begun = System.nanoTime();
        LongConsumer bar = bar(err, questions);
        var findings = DeadlineOracle.ask(questions, 1, bar);
        findings.told().forEach(err::println);
        out.println(new BenchRow("G9_oracle_cases", questions, null, "-"));
        out.println(new BenchRow("G9_oracle_cases/s", questions * NANOS / (System.nanoTime() - begun), null, "-"));
        out.println(new BenchRow("G9_oracle_differences", findings.differing(), null, "0"));
        return findings.differing();
    }

    private long recount(EmbeddedDatabase database, PrintStream out, PrintStream err) throws Exception {
        try (var connection = database.connectAsSuperuser(NAME)) {
            long begun = System.nanoTime();
            TermTable.fill(connection, terms, bar(err, terms));
            out.println(new BenchRow("W3_filled_s", since(begun), null, "-"));
            double scan =
                    timed(connection, "select max(due_on), max(started_on), sum(rule), max(id) from terms.running");
            double seconds = recount(connection, database, err);
            long changed = number(connection, "select sum(changed) from terms.progress");
            double update = timed(
                    connection,
                    "update terms.running set paused_days = paused_days where id in "
                            + "(select id from terms.running where id % " + Math.max(1, terms / Math.max(1, changed))
                            + " = 0)");
            out.println(new BenchRow("W3_recomputed_s", seconds, scan + update, "<=90"));
            out.println(new BenchRow("W3_deadlines/s", terms / seconds, terms / (scan + update), "-"));
            out.println(new BenchRow("W3_changed", changed, null, "-"));
            out.println(new BenchRow("limit_PostgreSQL_scan_s", scan, null, "-"));
            out.println(new BenchRow("limit_PostgreSQL_update_of_as_many_s", update, null, "-"));
            long wrong = sample(connection, err);
            out.println(new BenchRow("W3_sample_differences_of_" + SAMPLE, wrong, null, "0"));
            return wrong;
        }
    }

    private double recount(Connection connection, EmbeddedDatabase database, PrintStream err) throws Exception {
        Recount.share(connection, terms, WORKERS);
        var change = new CalendarChange(WorkingCalendar.china(), InventedTerms.announced());
        var done = new AtomicLong();
        LongConsumer bar = bar(err, terms);
        long begun = System.nanoTime();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            int worker = i;
            work.add(() -> {
                try (var own = database.connectAsSuperuser(NAME)) {
                    new Recount(own, change, worker, read -> bar.accept(done.addAndGet(read))).run();
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        return since(begun);
    }

    /** How many of a random sample the oracle counts otherwise. */
    private long sample(Connection connection, PrintStream err) throws SQLException {
        var calendar = DeadlineOracle.calendar(InventedTerms.YEAR, InventedTerms.DAYS_OFF, InventedTerms.WORK_DAYS);
        var random = new SplittableRandom(terms);
        long wrong = 0;
        try (var select = connection.prepareStatement("select due_on from terms.running where id = ?")) {
            for (int i = 0; i < SAMPLE; i++) {
                long id = random.nextLong(terms) + 1;
                select.setLong(1, id);
                ResultSet row = select.executeQuery();
                row.next();
                LocalDate ours = row.getObject(1, LocalDate.class);
                LocalDate theirs =
                        DeadlineOracle.dueOn(calendar, InventedTerms.row(id).term());
                if (!ours.equals(theirs)) {
                    err.println(InventedTerms.row(id) + ": table " + ours + ", oracle " + theirs);
                    wrong++;
                }
            }
        }
        return wrong;
    }

    private static LongConsumer bar(PrintStream err, int total) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        var progress = new ImportProgress(err, terminal, Clock.systemUTC(), total);
        return done -> {
            synchronized (progress) {
                progress.done((int) done);
            }
        };
    }

    private static double timed(Connection connection, String sql) throws SQLException {
        long begun = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return since(begun);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            row.next();
            return row.getLong(1);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
