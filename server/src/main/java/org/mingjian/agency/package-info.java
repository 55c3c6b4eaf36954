/** 执法主体与人员: agencies, officers, certificates, matters, accounts and who may act. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: *", "recording"})
package org.mingjian.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
