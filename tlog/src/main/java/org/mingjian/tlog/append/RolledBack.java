package org.mingjian.tlog.append;

import java.io.IOException;

/**
 * Thrown instead of signing when more was signed already than this copy of the log holds: an old copy was restored.
 * Only a declared {@link Recovery} goes on from here.
 */
public final class RolledBack extends IOException {

    private static final long serialVersionUID = 1L;

    RolledBack(String what) {
        super("this is not the newest copy of the log, it must not sign: " + what);
    }
}
