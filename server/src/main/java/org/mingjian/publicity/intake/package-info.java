/** Import of penalty decisions that agencies published elsewhere: what was read, and what was not. */
@NullMarked
@NamedInterface("intake")
package org.mingjian.publicity.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
