/** Working days of China and dates of law. */
@NullMarked
@NamedInterface("calendar")
package org.mingjian.kernel.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
