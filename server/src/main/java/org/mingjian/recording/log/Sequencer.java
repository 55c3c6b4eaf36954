package org.mingjian.recording.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives pending entries their dense indexes, in batches. One works at a time among all nodes of a database; a batch is
 * one transaction, so that a crash leaves its entries pending or sequenced, never between.
 */
@Component
public class Sequencer implements SmartLifecycle {

    private static final int BATCH = 1_000;
    /** How soon entries of another node's, or of a lost call, are noticed. */
    private static final Duration IDLE = Duration.ofMillis(250);

    private final LogRows rows;
    private final LogPublisher publisher;
    private final TransactionTemplate transaction;
    private final Awaited awaited = new Awaited();
    private final Rounds rounds = new Rounds("sequencer", Duration.ZERO, IDLE, this::sequenceAll);
    private volatile boolean running;

    Sequencer(LogRows rows, LogPublisher publisher, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The entry will be committed and its index will be asked for: whoever awaits it need not ask the database. */
    public void expect(UUID entryId) {
        awaited.expect(entryId);
    }

    /** Entries were committed. */
    public void call() {
        rounds.call();
    }

    /** Sequences one batch; how many entries it held. */
    public int sequenceBatch() {
        Map<UUID, Long> sequenced =
                transaction.execute(status -> rows.lockSequencer() ? rows.sequence(BATCH) : Map.<UUID, Long>of());
        sequenced.forEach(awaited::tell);
        if (!sequenced.isEmpty()) {
            publisher.call();
        }
        return sequenced.size();
    }

    /** Waits until the entry is sequenced; empty when that took longer. */
    public Optional<Long> await(UUID entryId, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Long> index = awaited.isExpected(entryId) ? Optional.empty() : rows.indexOf(entryId);
        while (index.isEmpty() && System.nanoTime() < end) {
            index = awaited.await(entryId, IDLE);
            if (index.isEmpty()) {
                // Given by another node, or before a start, or nobody was told: the database knows.
                index = rows.indexOf(entryId);
            }
        }
        return index;
    }

    /** The refusal when an index takes too long: the entry itself is safe. */
    public static Refused late() {
        return new Refused(ProblemType.UNAVAILABLE, List.of(new Refusal("Sequenced", "记录已写入，尚未编号，请稍后再查", null, null)));
    }

    private void sequenceAll() {
        int batch;
        do {
            batch = sequenceBatch();
        } while (batch == BATCH);
    }

    @Override
    public void start() {
        running = true;
        publisher.start();
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
        publisher.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server takes requests and stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
