/** Measures the record on a running installation; {@code ./mingjian bench log} prints the rows. */
@NullMarked
@NamedInterface("bench")
package org.mingjian.recording.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
