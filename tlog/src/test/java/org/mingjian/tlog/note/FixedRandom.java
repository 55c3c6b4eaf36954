package org.mingjian.tlog.note;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Chance from a seed, so that keys of tests are the same in every run. */
public final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final transient SplittableRandom random;

    /** The same bytes for the same seed. */
    public FixedRandom(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
