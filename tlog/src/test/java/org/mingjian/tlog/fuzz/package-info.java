/** Every parser gives a value whose text is what was read, or says Malformed: never anything else, never for long. */
@NullMarked
package org.mingjian.tlog.fuzz;

import org.jspecify.annotations.NullMarked;
