/** Benchmarks and campaigns of the transparency log, each beside what it is compared with. */
@NullMarked
package org.mingjian.bench;

import org.jspecify.annotations.NullMarked;
