/** Codes that machines read from paper. */
@NullMarked
@NamedInterface("code")
package org.mingjian.kernel.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
