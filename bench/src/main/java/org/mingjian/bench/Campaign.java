package org.mingjian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;

/** Draws mutations from a seed, has each checked within a time limit, and counts. */
final class Campaign {

    private static final int COMPLETE_EVERY = 100;
    private static final int LIMIT_SECONDS = 120;
    private static final int MOST_FAILURES = 20;

    private final BaseLog base;
    private final Mutator mutator;
    private final long seed;
    private final Map<String, Counts> byKind = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Counts total = new Counts();
    private long complete;

    Campaign(BaseLog base, long seed) {
        this.base = base;
        this.mutator = new Mutator(base);
        this.seed = seed;
    }

    /** How often what came out. */
    private static final class Counts {
        private long tried;
        private long detected;
        private long namedRight;
        private long hung;
        private long crashed;

        @Override
        public String toString() {
            return detected + " of " + tried + " detected, " + namedRight + " named right";
        }
    }

    void run(long mutations, Progress progress) throws InterruptedException {
        int width = Runtime.getRuntime().availableProcessors();
        try (ExecutorService checks = Executors.newFixedThreadPool(width)) {
            for (long i = 0; i < mutations; ) {
                List<Mutation> drawn = new ArrayList<>();
                List<Future<LogCheck.Verdict>> running = new ArrayList<>();
                for (; i < mutations && running.size() < 8 * width; i++) {
                    Mutation mutation = mutator.draw(new Random(seed * 1_000_003 + i));
                    boolean whole = i % COMPLETE_EVERY == 0;
                    complete += whole ? 1 : 0;
                    drawn.add(mutation);
                    running.add(checks.submit(() -> check(mutation, whole)));
                }
                for (int j = 0; j < drawn.size(); j++) {
                    count(drawn.get(j), running.get(j));
                    progress.step();
                }
            }
        }
    }

    private LogCheck.Verdict check(Mutation mutation, boolean whole) throws Exception {
        LogCheck check = new LogCheck(mutation, base.signer().key())
                .knowing(whole ? base.notes() : List.of(base.notes().getLast()))
                .in(1);
        return (whole ? check : check.trusting(mutation.unchanged())).run();
    }

    private void count(Mutation mutation, Future<LogCheck.Verdict> running) throws InterruptedException {
        Counts kind = byKind.computeIfAbsent(mutation.kind(), name -> new Counts());
        for (Counts counts : List.of(kind, total)) {
            counts.tried++;
        }
        try {
            Damage damage = running.get(LIMIT_SECONDS, TimeUnit.SECONDS).damage();
            boolean right = damage != null && mutation.guilty().contains(damage.file());
            for (Counts counts : List.of(kind, total)) {
                counts.detected += damage == null ? 0 : 1;
                counts.namedRight += right ? 1 : 0;
            }
            if (!right) {
                fail(mutation + " gave " + damage);
            }
        } catch (TimeoutException e) {
            total.hung++;
            running.cancel(true);
        } catch (ExecutionException e) {
            total.crashed++;
            fail(mutation + " crashed: " + e.getCause());
        }
    }

    private void fail(String what) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(what.replaceAll("BaseLog@[0-9a-f]+, changes=\\{[^}]*}", "log"));
        }
    }

    long detected() {
        return total.detected;
    }

    long namedRight() {
        return total.namedRight;
    }

    long hung() {
        return total.hung;
    }

    long crashed() {
        return total.crashed;
    }

    long complete() {
        return complete;
    }

    Map<String, ?> byKind() {
        return byKind;
    }

    List<String> failures() {
        return failures;
    }
}
