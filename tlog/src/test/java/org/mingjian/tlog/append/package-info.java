/** Appending: what is acknowledged stays, whatever the disk does. */
@NullMarked
package org.mingjian.tlog.append;

import org.jspecify.annotations.NullMarked;
