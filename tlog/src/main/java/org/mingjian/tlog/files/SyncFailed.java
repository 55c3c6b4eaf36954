package org.mingjian.tlog.files;

import java.io.IOException;

/**
 * Thrown when a file could not be forced to the disk. The kernel may have dropped what was written and report it only
 * once: a second attempt that succeeds proves nothing. Whoever sees this stops writing until the files were read anew.
 */
public final class SyncFailed extends IOException {

    private static final long serialVersionUID = 1L;

    /** Names the file and keeps the cause. */
    public SyncFailed(Object file, Throwable cause) {
        super("cannot force " + file + " to the disk: " + cause.getMessage(), cause);
    }
}
