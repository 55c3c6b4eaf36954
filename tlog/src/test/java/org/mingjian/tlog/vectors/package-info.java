/** The golden vectors in {@code tlog/vectors}: one class of makers for each group of kinds, and one judge of all. */
@NullMarked
package org.mingjian.tlog.vectors;

import org.jspecify.annotations.NullMarked;
