/** 执法文书: templates, numbers, rendering and the blobs they rest in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: *", "agency", "recording", "recording :: check"})
package org.mingjian.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
