package org.mingjian.kernel.input;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value that is well-formed JSON and cannot be meant; the reason is a Chinese sentence for whoever filled it in. */
public final class UnfitValue extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnfitValue(JsonParser parser, Class<?> target, String reason) {
        super(parser, reason, target);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public String reason() {
        return reason;
    }
}
