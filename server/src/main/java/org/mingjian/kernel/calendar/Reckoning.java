package org.mingjian.kernel.calendar;

/** What counting a deadline gives: a day, or that the clock stands still. */
public sealed interface Reckoning permits Due, Paused {

    /** Why this is so. */
    Explanation why();
}
