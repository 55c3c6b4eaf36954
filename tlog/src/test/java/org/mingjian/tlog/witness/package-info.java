/** Witnesses that are asked honestly, wrongly and with forked trees. */
@NullMarked
package org.mingjian.tlog.witness;

import org.jspecify.annotations.NullMarked;
