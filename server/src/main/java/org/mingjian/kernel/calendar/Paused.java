package org.mingjian.kernel.calendar;

/**
 * 中止中: the term has no last day yet, because a suspension lasts.
 *
 * @param since the suspension that lasts
 * @param why the explanation so far
 */
public record Paused(Suspension since, Explanation why) implements Reckoning {}
