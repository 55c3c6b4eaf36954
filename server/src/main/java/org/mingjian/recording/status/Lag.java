package org.mingjian.recording.status;

/**
 * 时延: how long after their acts entries of the last hour were sequenced, integrated or published.
 *
 * @param measured how many acts this is measured from; 0 when there were none
 * @param p50 milliseconds within which half of them were
 * @param p99 milliseconds within which 99 of 100 were
 * @param max the longest, in milliseconds
 */
public record Lag(long measured, long p50, long p99, long max) {}
