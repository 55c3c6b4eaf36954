/** 办案: the procedure of a case as a table, its gates, its acts, its deadlines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "agency",
            "agency :: discretion",
            "recording",
            "recording :: check",
            "recording :: erasure",
            "documents",
            "legalreview"
        })
package org.mingjian.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
