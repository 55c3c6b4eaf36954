/** The deadlines of the law as one table: whom each binds, what starts, pauses and extends it, what follows a breach. */
@NullMarked
@NamedInterface("deadline")
package org.mingjian.kernel.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
