/** 放假安排: the yearly notice of the State Council, read from its text or from JSON, and checked. Plain Java. */
@NullMarked
@NamedInterface("calendar")
package org.mingjian.agency.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
