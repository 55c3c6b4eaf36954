package org.mingjian.recording;

import java.time.Instant;
import java.util.List;

/** 见证情况: who cosigned the log. Without an implementation no witness is configured, and pages say so. */
public interface WitnessStatus {

    /** No witness is configured. */
    WitnessStatus NONE = List::of;

    /** Each configured witness with what it cosigned last. */
    List<Witness> witnesses();

    /**
     * A witness.
     *
     * @param name the name of its key, or of the office
     * @param size the largest checkpoint that it cosigned, 0 before the first
     * @param at when, the epoch before the first
     * @param fingerprint of its public key
     */
    record Witness(String name, long size, Instant at, String fingerprint) {}
}
