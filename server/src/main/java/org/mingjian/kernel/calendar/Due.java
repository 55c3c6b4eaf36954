package org.mingjian.kernel.calendar;

import java.time.LocalDate;

/**
 * 到期日: the last day of a term.
 *
 * @param day the last lawful day
 * @param provisional whether a calendar notice still to come may move it
 * @param why the explanation
 */
public record Due(LocalDate day, boolean provisional, Explanation why) implements Reckoning {}
