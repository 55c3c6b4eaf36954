/** What two persons decide after the signing stopped by itself. */
@NullMarked
package org.mingjian.recording.recovery;

import org.jspecify.annotations.NullMarked;
