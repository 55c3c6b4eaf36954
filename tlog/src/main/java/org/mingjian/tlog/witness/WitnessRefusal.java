package org.mingjian.tlog.witness;

import java.io.IOException;

/** Thrown when a witness answers that it does not cosign: nothing that passes by itself. */
public final class WitnessRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Answer answer;

    WitnessRefusal(Answer answer) {
        super("the witness answered " + answer.status() + " "
                + answer.body()
                        .substring(0, Math.min(100, answer.body().length()))
                        .strip());
        this.status = answer.status();
        this.answer = answer;
    }

    /** The HTTP status, see {@link Answer}. */
    public int status() {
        return status;
    }

    /** The whole answer. */
    public Answer answer() {
        return answer;
    }
}
