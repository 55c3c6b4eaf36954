package org.mingjian.installation.demonstration;

import java.io.PrintStream;
import java.util.List;

/** Fills an empty installation. A bean of this type is run once, before the server says that it is ready. */
public interface Demonstration {

    /**
     * Makes the county through the real acts, moving the clock through its past.
     *
     * @param progress where progress is shown, one line a phase
     * @return the accounts that a visitor may log in with
     */
    List<DemonstrationAccount> load(PrintStream progress);
}
