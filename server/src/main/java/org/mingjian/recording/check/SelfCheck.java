package org.mingjian.recording.check;

import java.util.List;

/** Compares one sort of kept things with the record, batch by batch; reads only. */
public interface SelfCheck {

    /** A stable word. */
    String name();

    /** What is compared, in Chinese. */
    String title();

    /**
     * Compares the things behind a cursor.
     *
     * @param cursor empty for the beginning, otherwise what the batch before ended with
     * @param limit how many things at most
     */
    Batch next(String cursor, int limit);

    /**
     * What a batch found.
     *
     * @param cursor where the next batch begins
     * @param checked how many things were compared
     * @param last whether nothing is left behind it
     */
    record Batch(String cursor, int checked, List<Mismatch> mismatches, boolean last) {}
}
