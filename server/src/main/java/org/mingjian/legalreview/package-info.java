/** 重大执法决定法制审核: catalogue, packet, checks, opinion and clearance. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: *", "agency", "recording", "documents"})
package org.mingjian.legalreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
