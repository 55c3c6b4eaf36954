package org.mingjian.installation;

import org.jspecify.annotations.Nullable;

/** Something of the installation stands in the way of starting: says what it is and how to mend it. */
public final class InstallationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * A fault with its remedy.
     *
     * @param message what is wrong
     * @param remedy what the operator does about it
     */
    public InstallationFault(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the operator does about it. */
    public String remedy() {
        return remedy;
    }
}
