package org.mingjian.tlog.append;

import java.io.IOException;

/** Thrown for entries that were not taken, for example because the disk is full; nothing of them is in the log. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(String what) {
        super(what);
    }

    Refused(IOException cause) {
        super("the entry was not taken: " + cause.getMessage(), cause);
    }
}
