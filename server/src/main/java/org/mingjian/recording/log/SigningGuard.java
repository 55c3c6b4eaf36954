package org.mingjian.recording.log;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.springframework.stereotype.Component;

/**
 * Whether a checkpoint may be signed: not by an old copy, and after a start not before the witnesses were asked what they
 * know. A witness that cannot be reached delays a start by half a minute only: it will notice afterwards.
 */
@Component
public class SigningGuard {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final Halts halts;
    private final LogRows rows;
    private final LogKey key;
    private final HighWater highWater;
    private final FormerLogs former;
    private final long began = System.nanoTime();
    private volatile boolean asked;

    SigningGuard(Halts halts, LogRows rows, LogKey key, HighWater highWater, FormerLogs former) {
        this.halts = halts;
        this.rows = rows;
        this.key = key;
        this.highWater = highWater;
        this.former = former;
    }

    LogRows rows() {
        return rows;
    }

    FormerLogs former() {
        return former;
    }

    boolean halted() {
        return halts.halted();
    }

    boolean maySign() {
        if (!asked && (System.nanoTime() - began > PATIENCE || noneToAsk())) {
            asked = true;
        }
        return asked && !halts.halted() && key.isNewest();
    }

    /** Every witness that can be reached was asked about the newest checkpoint. */
    public void witnessesWereAsked() {
        asked = true;
    }

    /** Before a checkpoint leaves. */
    void signed(SignedCheckpoint checkpoint) throws IOException {
        highWater.raise(new Checkpoint(key.key().name(), checkpoint.size(), checkpoint.root()));
    }

    void requireHighWater() throws IOException {
        Optional<Checkpoint> highest = highWater.highest(key.key().name());
        if (highest.isPresent()) {
            requireKnown(Halt.Kind.HIGH_WATER, highWater.name(), highest.get(), null);
        }
    }

    /** Stops the signing when a checkpoint of this log is not in the database. */
    void requireKnown(Halt.Kind kind, String source, Checkpoint seen, @Nullable String note) {
        Optional<SignedCheckpoint> kept = rows.checkpoint(seen.size());
        if (kept.isEmpty() || !kept.get().root().equals(seen.root())) {
            long own = rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L);
            halts.stop(kind, source, own, new Halts.Known(seen.size(), seen.root(), note));
            throw new RecordDamaged("the checkpoint of size " + seen.size() + " in " + source
                    + " is not in the database: an older copy must not sign as current");
        }
    }

    private boolean noneToAsk() {
        return rows.newestCheckpoint().isEmpty() || !rows.hasWitnesses();
    }
}
