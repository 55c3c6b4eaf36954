/** 存证自查: what is kept is compared with the record, by the doctor at once and in the background all the time. */
@NullMarked
@NamedInterface("check")
package org.mingjian.recording.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
