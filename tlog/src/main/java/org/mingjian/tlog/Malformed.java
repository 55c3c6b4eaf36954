package org.mingjian.tlog;

/** Thrown when bytes or text do not follow their format; the message says what is wrong, never what the writer meant. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public Malformed(String message) {
        super(message);
    }

    /** What is wrong. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
