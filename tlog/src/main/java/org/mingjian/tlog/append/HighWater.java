package org.mingjian.tlog.append;

import java.io.IOException;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;

/**
 * The largest checkpoint that was ever signed, kept where a restored copy of the log does not overwrite it: in a file on
 * another disk, in a database, at the witnesses. A log that is behind it is an old copy and must not sign.
 */
public interface HighWater {

    /** The largest checkpoint of that origin; empty when none was signed. */
    Optional<Checkpoint> highest(String origin) throws IOException;

    /** Keeps, durably, that this checkpoint is about to be signed. */
    void raise(Checkpoint checkpoint) throws IOException;

    /** Asks both and tells both, for example a file and the witnesses. */
    static HighWater both(HighWater one, HighWater other) {
        return new HighWater() {
            @Override
            public Optional<Checkpoint> highest(String origin) throws IOException {
                Optional<Checkpoint> first = one.highest(origin);
                Optional<Checkpoint> second = other.highest(origin);
                if (first.isEmpty() || second.isEmpty()) {
                    return first.or(() -> second);
                }
                return first.get().size() >= second.get().size() ? first : second;
            }

            @Override
            public void raise(Checkpoint checkpoint) throws IOException {
                one.raise(checkpoint);
                other.raise(checkpoint);
            }
        };
    }
}
