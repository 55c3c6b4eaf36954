package org.mingjian.publicity.intake;

/** Where extracted decisions go when an import is not a dry run. */
public interface ImportSink {

    /** What became of one decision. */
    enum Outcome {
        /** A new public record, marked as imported, waits for redaction and release. */
        ADDED,
        /** The same bytes, or the same agency and number with the same content, are there already. */
        UNCHANGED,
        /** The same agency and number are there with another content; nothing was changed. */
        DIFFERS
    }

    /**
     * Takes one decision in a transaction of its own. The same decision again changes nothing: it is known by the hash of its
     * bytes, and by agency and normalised number.
     */
    Outcome accept(ExtractedDecision decision);
}
