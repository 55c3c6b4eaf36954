package org.mingjian.publicity.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicationClock;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.redaction.Leak;
import org.mingjian.publicity.redaction.PublishedBytes;
import org.mingjian.recording.Receipts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders every artefact of a public record: a pure function of the record, the instant of publication and the statutes that are known. */
@Component
public class Rendering {

    private final Pages pages;
    private final JsonMapper json;
    private final LawLinks laws;
    private final RuleProfiles rules;

    Rendering(Pages pages, JsonMapper json, LawLinks laws, RuleProfiles rules) {
        this.pages = pages;
        this.json = json;
        this.laws = laws;
        this.rules = rules;
    }

    /**
     * What will be public: the very bytes.
     *
     * @param publicUntil the last day on which it stays, {@code null} where no rule says
     * @param html the page
     * @param json the page for machines
     * @param body the public text for the search
     * @param leaks what the scan of all of it found
     */
    public record Rendered(
            PublicRecord record,
            Instant publishedAt,
            @Nullable LocalDate publicUntil,
            byte[] html,
            byte[] json,
            String title,
            String partyName,
            String summary,
            String body,
            List<Leak> leaks) {

        /** SHA-256 of the page. */
        public String htmlSha256() {
            return ContentHash.hex(html);
        }

        /** SHA-256 of the data. */
        public String jsonSha256() {
            return ContentHash.hex(json);
        }
    }

    /** Renders and scans. Whole seconds: the page says when it was published. */
    public Rendered render(PublicRecord record, Instant at) {
        Instant publishedAt = at.truncatedTo(ChronoUnit.SECONDS);
        var content = record.content();
        LocalDate until = until(record, publishedAt);
        var page = RecordPage.of(record, publishedAt, until, line -> laws.of(line, record.decidedOn()));
        byte[] html = pages.bytes("record", Map.of("page", page));
        String hash = ContentHash.hex(html);
        byte[] data = json.writeValueAsBytes(RecordJson.of(record, publishedAt, until, hash));
        String title = content.published(RecordField.TITLE);
        String summary = PlainWords.summary(content);
        String partyName = content.published(RecordField.PARTY_NAME);
        String body = body(record);
        var scanner = content.scanner(identifiers(record, hash));
        List<Leak> leaks = scanner.scanAll(List.of(
                new PublishedBytes("page", html),
                new PublishedBytes("json", data),
                PublishedBytes.of("title", title),
                PublishedBytes.of("slug", record.slug()),
                PublishedBytes.of("feed", title + "\n" + summary),
                PublishedBytes.of("search", partyName + "\n" + body)));
        return new Rendered(record, publishedAt, until, html, data, title, partyName, summary, body, leaks);
    }

    private @Nullable LocalDate until(PublicRecord record, Instant publishedAt) {
        return PublicationClock.publicUntil(
                record.content().facts().penaltyKinds(),
                record.decidedOn(),
                LegalDates.on(publishedAt),
                rules.of(record.agencyId()));
    }

    private static List<String> identifiers(PublicRecord record, String hash) {
        return List.of(
                record.id().toString(),
                hash,
                record.slug(),
                Receipts.shortAddressOfPage(record.id()).substring(3));
    }

    private static String body(PublicRecord record) {
        var content = record.content();
        var texts = Stream.of(
                        RecordField.FACTS,
                        RecordField.EVIDENCE,
                        RecordField.DISCRETION,
                        RecordField.DECISION,
                        RecordField.REMEDIES)
                .map(content::published);
        return String.join(
                "\n", Stream.concat(texts, content.facts().basis().stream()).toList());
    }
}
