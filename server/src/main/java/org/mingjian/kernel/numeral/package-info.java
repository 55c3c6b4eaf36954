/** Chinese numerals. */
@NullMarked
@NamedInterface("numeral")
package org.mingjian.kernel.numeral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
