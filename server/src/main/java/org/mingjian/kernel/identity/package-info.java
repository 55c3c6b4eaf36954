/** Unified social credit codes, identity numbers, document numbers and how they are masked. */
@NullMarked
@NamedInterface("identity")
package org.mingjian.kernel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
