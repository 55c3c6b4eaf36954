/** What casework tells the other modules after an act: each event carries the publishable facts. */
@NullMarked
@NamedInterface("events")
package org.mingjian.casework.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
