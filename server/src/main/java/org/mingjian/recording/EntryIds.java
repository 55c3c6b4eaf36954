package org.mingjian.recording;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Time-ordered identifiers (UUID version 7, RFC 9562). */
final class EntryIds {

    private final Clock clock;
    private final RandomGenerator random;

    EntryIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
