package org.mingjian.publicity.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.record.Redactions;
import org.mingjian.publicity.redaction.RedactionRule;
import org.mingjian.publicity.redaction.Span;
import org.mingjian.publicity.redaction.SpanState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 整理送审: the first person answers the proposals, marks what no rule found, and hands the record on. */
@Component
public class Preparation {

    private static final String OFFICE = Role.PUBLICATION_STAFF.name();

    private final PublicRecords records;
    private final Journal journal;
    private final Clock clock;

    Preparation(PublicRecords records, Journal journal, Clock clock) {
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    /** An answer to a proposal; {@code reason} is needed to contest. */
    public record Answer(
            String span, boolean contest, @Nullable String reason) {}

    /** A place marked by a person. */
    public record Mark(String field, int start, int end, String reason) {}

    /** Answers the proposals and replaces the marks made by persons. */
    @Transactional
    public void redact(Actor actor, UUID id, long version, List<Answer> answers, List<Mark> marks, boolean acceptRest) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        ReleasePolicies.require(record, Step.REDACT, actor.officerId(), List.of(), LegalDates.today(clock));
        Redactions changed = marked(answered(record.content(), answers), marks);
        var result = record.redacted(actor, acceptRest ? changed.acceptingRest() : changed);
        records.save(result);
        journal.record(
                record,
                Step.REDACT.word(),
                actor,
                OFFICE,
                List.of(),
                Map.of(
                        "spans",
                        result.content().spans().stream()
                                .map(span -> span.id() + "=" + span.state())
                                .toList()));
    }

    /** Hands the record to the second person. */
    @Transactional
    public void submit(Actor actor, UUID id, long version) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        ReleasePolicies.require(record, Step.SUBMIT, actor.officerId(), List.of(), LegalDates.today(clock));
        records.save(record.submitted(actor));
        journal.record(record, Step.SUBMIT.word(), actor, OFFICE, List.of(), Map.of());
    }

    private static Redactions answered(Redactions content, List<Answer> answers) {
        var byId = new HashMap<String, Answer>();
        answers.forEach(answer -> byId.put(answer.span(), answer));
        var spans = new ArrayList<Span>();
        for (Span span : content.spans()) {
            Answer answer = byId.remove(span.id());
            spans.add(answer == null ? span : answered(span, answer));
        }
        if (!byId.isEmpty()) {
            throw Refused.input(
                    "decisions", "没有这样的脱敏标注：" + byId.keySet().iterator().next());
        }
        return new Redactions(content.facts(), List.copyOf(spans));
    }

    private static Span answered(Span span, Answer answer) {
        if (!answer.contest()) {
            return span.answered(SpanState.ACCEPTED, null);
        }
        if (span.rule().absolute()) {
            throw Refused.byLaw(
                    "NeverPublished",
                    span.rule().title() + "一律不得公开，不能提出异议",
                    span.rule().provision());
        }
        String reason = answer.reason();
        if (reason == null || reason.isBlank()) {
            throw Refused.input("decisions", "提出异议须说明理由：" + span.rule().title());
        }
        return span.answered(SpanState.CONTESTED, reason.strip());
    }

    private static Redactions marked(Redactions content, List<Mark> marks) {
        var spans = new ArrayList<>(
                content.spans().stream().filter(span -> !span.manual()).toList());
        for (Mark mark : marks) {
            Span span = span(content, mark);
            spans.removeIf(other -> other.state() == SpanState.CONTESTED && within(other, span));
            if (spans.stream().anyMatch(other -> overlap(other, span))) {
                throw Refused.input("manual", "标注的位置与已有标注重叠：" + mark.field() + " " + mark.start() + "-" + mark.end());
            }
            spans.add(span);
        }
        return new Redactions(content.facts(), List.copyOf(spans));
    }

    private static Span span(Redactions content, Mark mark) {
        for (RecordField field : RecordField.values()) {
            if (field.word().equals(mark.field())) {
                int length = field.of(content.facts()).length();
                if (mark.start() < 0 || mark.start() >= mark.end() || mark.end() > length) {
                    throw Refused.input("manual", "标注的位置不在“" + field.label() + "”之内");
                }
                return new Span(
                        mark.field(),
                        mark.start(),
                        mark.end(),
                        RedactionRule.MANUAL,
                        RedactionRule.MANUAL.replacement(),
                        SpanState.ACCEPTED,
                        true,
                        mark.reason().strip());
            }
        }
        throw Refused.input("manual", "没有这样的字段：" + mark.field());
    }

    private static boolean overlap(Span one, Span other) {
        return one.field().equals(other.field()) && one.start() < other.end() && other.start() < one.end();
    }

    private static boolean within(Span inner, Span outer) {
        return inner.field().equals(outer.field()) && outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
