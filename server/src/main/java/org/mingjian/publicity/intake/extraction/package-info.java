/** The rules that find each fact of a decision in its text, and never guess. */
@NullMarked
@NamedInterface("intake")
package org.mingjian.publicity.intake.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
