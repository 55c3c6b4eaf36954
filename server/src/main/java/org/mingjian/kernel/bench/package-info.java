/** Benchmarks that {@code ./mingjian bench} starts. */
@NullMarked
@NamedInterface("bench")
package org.mingjian.kernel.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
