package org.mingjian.publicity.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 脱敏文本: an original cut along its spans.
 *
 * @param pieces in order; together they are the original
 */
public record RedactedText(List<Piece> pieces) {

    /** A run of original text; {@code span} is {@code null} where nothing is marked. */
    public record Piece(String original, @Nullable Span span) {

        /** What the public reads here. */
        public String published() {
            return span != null && span.hidden() ? span.replacement() : original;
        }

        /** Whether the public reads something else than the original. */
        public boolean masked() {
            return span != null && span.hidden();
        }
    }

    /** Cuts the original; the spans must not overlap. */
    public static RedactedText of(String original, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (span.start() < at || span.end() > original.length()) {
                throw new IllegalArgumentException("spans overlap or leave the text: " + span.id());
            }
            if (span.start() > at) {
                pieces.add(new Piece(original.substring(at, span.start()), null));
            }
            pieces.add(new Piece(original.substring(span.start(), span.end()), span));
            at = span.end();
        }
        if (at < original.length()) {
            pieces.add(new Piece(original.substring(at), null));
        }
        return new RedactedText(List.copyOf(pieces));
    }

    /** The public text. */
    public String published() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.published()));
        return text.toString();
    }
}
