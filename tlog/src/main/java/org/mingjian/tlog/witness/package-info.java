/** Witnesses: the protocol of C2SP tlog-witness over HTTP or by file, both sides of it, and how many are enough. */
@NullMarked
package org.mingjian.tlog.witness;

import org.jspecify.annotations.NullMarked;
