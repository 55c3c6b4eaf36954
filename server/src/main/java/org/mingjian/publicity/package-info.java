/** 行政执法公示: public records from facts of events, redaction, release, portal, import. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: *",
            "agency",
            "agency :: events",
            "agency :: law",
            "recording",
            "recording :: check",
            "recording :: erasure",
            "recording :: status",
            "casework :: events",
            "casework :: chart",
            "casework :: bpmn",
            "agency :: discretion"
        })
package org.mingjian.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
