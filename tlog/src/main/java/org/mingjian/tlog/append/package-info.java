/**
 * Appending to a log: an entry is <em>sequenced</em> when it has its index and is durable, <em>integrated</em> when the
 * tiles hold it, <em>published</em> when a signed checkpoint covers it. {@link org.mingjian.tlog.append.DirectoryLog}
 * does all three in a directory; {@link org.mingjian.tlog.append.Publication} the last two for any other sequence.
 */
@NullMarked
package org.mingjian.tlog.append;

import org.jspecify.annotations.NullMarked;
