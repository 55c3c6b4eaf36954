/** The vectors of the Go package, and forged notes. */
@NullMarked
package org.mingjian.tlog.note;

import org.jspecify.annotations.NullMarked;
