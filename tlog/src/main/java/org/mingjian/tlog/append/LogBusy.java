package org.mingjian.tlog.append;

import java.io.IOException;

/** Thrown when another writer has the log; the message names it. */
public final class LogBusy extends IOException {

    private static final long serialVersionUID = 1L;

    LogBusy(String what) {
        super(what);
    }
}
