package org.mingjian.tlog.append;

import java.io.IOException;

/** Thrown once it is not known what the disk holds: this process acknowledges nothing more. Open the log anew. */
public final class LogBroken extends IOException {

    private static final long serialVersionUID = 1L;

    LogBroken(String what, Throwable cause) {
        super(what + "; the log takes no entries until it is opened anew", cause);
    }
}
