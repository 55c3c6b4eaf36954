/** 存证状态: how the record is, for those who watch over it and for the public. */
@NullMarked
@NamedInterface("status")
package org.mingjian.recording.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
