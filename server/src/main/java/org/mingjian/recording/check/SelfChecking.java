package org.mingjian.recording.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 持续自查: one batch at a time, one node at a time. A damage is told when it is seen twice, for a file may be a moment
 * behind its row; what was told before is passed by. Nothing is ever mended here.
 */
@Component
public class SelfChecking {

    private static final Logger LOG = LoggerFactory.getLogger(SelfChecking.class);

    private final List<SelfCheck> checks;
    private final CheckPositions positions;
    private final Alarms alarms;
    private final SelfCheckSettings settings;
    private final TransactionTemplate transaction;
    private @Nullable Suspicion suspicion;

    SelfChecking(
            List<Integrity> kept,
            CheckPositions positions,
            Alarms alarms,
            SelfCheckSettings settings,
            PlatformTransactionManager transactions) {
        this.checks = kept.stream().flatMap(one -> one.checks().stream()).toList();
        this.positions = positions;
        this.alarms = alarms;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Suspicion(String name, String cursor, List<Mismatch> seen) {}

    /**
     * What a step did.
     *
     * @param checked how many things were compared
     * @param suspicious whether the same batch is to be looked at again after a while
     */
    public record Step(int checked, boolean suspicious) {

        static final Step NONE = new Step(0, false);
    }

    /** The checks in their order. */
    public List<SelfCheck> checks() {
        return checks;
    }

    /** Compares one batch; nothing when another node is at it or a full pass has just ended. */
    public synchronized Step step() {
        Step step = transaction.execute(
                status -> positions.lock() && positions.underWay(settings.pause()) ? batch() : Step.NONE);
        return step == null ? Step.NONE : step;
    }

    private Step batch() {
        for (SelfCheck check : checks) {
            var position = positions.of(check.name());
            if (!position.finished()) {
                return batch(check, position.cursor());
            }
        }
        positions.finishPass();
        return Step.NONE;
    }

    private Step batch(SelfCheck check, String cursor) {
        SelfCheck.Batch batch;
        try {
            batch = check.next(cursor, settings.batch());
        } catch (RuntimeException e) {
            throw new Failed(check.name(), cursor, e);
        }
        List<Mismatch> fresh =
                batch.mismatches().stream().filter(one -> !alarms.known(one)).toList();
        Suspicion before = suspicion;
        boolean again = before != null
                && before.name().equals(check.name())
                && before.cursor().equals(cursor);
        if (!fresh.isEmpty() && !again) {
            suspicion = new Suspicion(check.name(), cursor, fresh);
            return new Step(batch.checked(), true);
        }
        suspicion = null;
        if (before != null) {
            fresh.stream().filter(before.seen()::contains).forEach(one -> alarms.raise(check.name(), one));
        }
        positions.move(check.name(), batch, null);
        return new Step(batch.checked(), false);
    }

    /** A check that cannot go on is left for this pass, so that the others still run; the status says so. */
    void leave(Failed failed) {
        LOG.error("the self-check {} stops behind {} until the next pass", failed.name, failed.cursor, failed);
        String fault = "在“" + failed.cursor + "”之后中断:" + failed.getCause();
        transaction.executeWithoutResult(
                status -> positions.move(failed.name, new SelfCheck.Batch(failed.cursor, 0, List.of(), true), fault));
    }

    /** A check could not be made; that is no verdict. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String cursor;

        Failed(String name, String cursor, RuntimeException cause) {
            super(cause);
            this.name = name;
            this.cursor = cursor;
        }
    }
}
