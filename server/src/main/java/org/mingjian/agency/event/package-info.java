/** What the agency module tells the others. */
@NullMarked
@NamedInterface("events")
package org.mingjian.agency.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
