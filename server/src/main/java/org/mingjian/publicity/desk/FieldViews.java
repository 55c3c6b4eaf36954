package org.mingjian.publicity.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.desk.RecordResponses.Segment;
import org.mingjian.publicity.desk.RecordResponses.SpanView;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.record.Redactions;
import org.mingjian.publicity.redaction.RedactedText;
import org.mingjian.publicity.redaction.Span;

/** Makes the side-by-side view of original and public text. */
final class FieldViews {

    private FieldViews() {}

    static List<RecordResponses.RecordField> of(Redactions content) {
        return Arrays.stream(RecordField.values())
                .map(field -> view(content, field))
                .toList();
    }

    private static RecordResponses.RecordField view(Redactions content, RecordField field) {
        RedactedText text = content.text(field);
        return new RecordResponses.RecordField(
                field.word(),
                field.label(),
                field.of(content.facts()),
                text.published(),
                text.pieces().stream()
                        .map(piece -> new Segment(piece.original(), span(piece.span())))
                        .toList());
    }

    private static @Nullable SpanView span(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        var rule = span.rule();
        return new SpanView(
                span.id(),
                span.start(),
                span.end(),
                rule,
                rule.title(),
                rule.provision(),
                span.replacement(),
                span.state(),
                rule.absolute(),
                span.manual(),
                span.reason());
    }
}
