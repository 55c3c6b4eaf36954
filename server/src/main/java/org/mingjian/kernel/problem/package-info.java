/** Why something is refused: RFC 9457 problems with a closed list of types, each refusal with its provision. */
@NullMarked
@NamedInterface("problem")
package org.mingjian.kernel.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
