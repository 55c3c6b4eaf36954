package org.mingjian.publicity.intake.text;

/** Thrown when bytes hold no text at all. */
public final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean empty;

    UnreadableText(boolean empty, String sentence) {
        super(sentence);
        this.empty = empty;
    }

    /** Whether there is just nothing; otherwise it is something else than text. */
    public boolean isEmpty() {
        return empty;
    }
}
