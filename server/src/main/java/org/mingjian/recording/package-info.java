/** 全过程记录: the single door for record entries, the sequencer, the log and its receipts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: *"})
package org.mingjian.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
