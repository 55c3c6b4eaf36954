package org.mingjian.agency.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * 节日: what one line of a notice arranges.
 *
 * @param line where it stands in the file, from 1
 * @param name for example 春节
 */
record Festival(int line, String name, List<LocalDate> daysOff, List<LocalDate> workDays) {}
