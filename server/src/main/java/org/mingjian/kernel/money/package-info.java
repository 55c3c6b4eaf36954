/** Money in fen and its capital form. */
@NullMarked
@NamedInterface("money")
package org.mingjian.kernel.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
