/** Pages of lists: what may be asked for, and what comes back. */
@NullMarked
@NamedInterface("page")
package org.mingjian.kernel.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
