package org.mingjian.tlog.files;

import java.io.IOException;

/** Thrown by a check when a file cannot be read: whether the log is whole cannot be said. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Damage damage;

    Unreadable(Object file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.damage = Damage.of(Damage.Kind.UNREADABLE, file, String.valueOf(cause.getMessage()));
    }

    /** The file, as a finding of kind {@link Damage.Kind#UNREADABLE}. */
    public Damage damage() {
        return damage;
    }
}
