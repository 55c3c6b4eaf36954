/** 公示流程: from a decision to a draft, to the second person, to the public, and down again. */
@NullMarked
@NamedInterface("release")
package org.mingjian.publicity.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
