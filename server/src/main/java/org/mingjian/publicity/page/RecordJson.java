package org.mingjian.publicity.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;
import org.mingjian.publicity.record.PublicFacts;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.record.Redactions;
import org.mingjian.publicity.redaction.Span;
import org.mingjian.recording.Receipts;

/**
 * 公示数据: a record for machines, with the same public text as the page. Money in yuan.
 *
 * @param redactions where something is hidden and under which provision, without what it was
 * @param pageSha256 hash of the page's bytes, as in the record
 * @param receipt address of the receipt
 */
public record RecordJson(
        String id,
        String slug,
        String state,
        String title,
        String documentNumber,
        Agency agency,
        Party party,
        List<String> penaltyKinds,
        BigDecimal fineYuan,
        BigDecimal confiscatedYuan,
        LocalDate decidedOn,
        OffsetDateTime publishedAt,
        @Nullable LocalDate publicUntil,
        String source,
        String category,
        String summary,
        String facts,
        String evidence,
        List<String> basis,
        String discretion,
        String decision,
        String remedies,
        List<Hidden> redactions,
        String pageSha256,
        String receipt) {

    /** The deciding agency. */
    public record Agency(String name, @Nullable String creditCode) {}

    /** The party; a person's number is never given. */
    public record Party(String kind, String name, @Nullable String creditCode) {}

    /** A hidden place. */
    public record Hidden(String field, String rule, String provision) {}

    /** The data of a record published at the instant. */
    public static RecordJson of(
            PublicRecord record, Instant publishedAt, @Nullable LocalDate until, String pageSha256) {
        Redactions content = record.content();
        PublicFacts facts = content.facts();
        var party = facts.party();
        return new RecordJson(
                record.id().toString(),
                record.slug(),
                "PUBLISHED",
                content.published(RecordField.TITLE),
                facts.documentNumber(),
                new Agency(facts.agency().name(), facts.agency().creditCode()),
                new Party(
                        party.kind(), content.published(RecordField.PARTY_NAME), party.person() ? null : party.code()),
                facts.penaltyKinds(),
                new Fen(facts.fineFen()).yuan(),
                new Fen(facts.confiscatedFen()).yuan(),
                facts.decidedOn(),
                publishedAt.atZone(LegalDates.ZONE).toOffsetDateTime(),
                until,
                record.origin().source(),
                facts.category(),
                PlainWords.summary(content),
                content.published(RecordField.FACTS),
                content.published(RecordField.EVIDENCE),
                facts.basis(),
                content.published(RecordField.DISCRETION),
                content.published(RecordField.DECISION),
                content.published(RecordField.REMEDIES),
                content.spans().stream()
                        .filter(Span::hidden)
                        .map(RecordJson::hidden)
                        .toList(),
                pageSha256,
                Receipts.addressOfPage(record.id()));
    }

    private static Hidden hidden(Span span) {
        return new Hidden(
                span.field(), span.rule().title(), span.rule().provision().toString());
    }
}
