package org.mingjian.publicity.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.chart.ProcedureChart;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.LawLinks.LawLink;
import org.mingjian.publicity.record.PublicFacts;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicationClock;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.record.Redactions;
import org.mingjian.publicity.redaction.RedactedText.Piece;
import org.mingjian.recording.Receipts;

/**
 * 公示页: what the template of a record page shows, already redacted.
 *
 * @param shortAddress where its QR code leads
 * @param rows the metadata table, label and value
 * @param sections the body in the order who, what, why, under which provision, what the party can do
 * @param steps the way of the case
 * @param phases the phases of the procedure that lie behind the case; empty when the case was not handled here
 * @param procedure where the chart of the procedure stands
 */
public record RecordPage(
        String id,
        String slug,
        String shortAddress,
        String title,
        String agency,
        String summary,
        String publishedAt,
        boolean imported,
        List<Row> rows,
        List<Section> sections,
        List<Step> steps,
        List<String> phases,
        ProcedureLink procedure) {

    /** A cell pair of the metadata table. */
    public record Row(String label, String value) {}

    /** A titled part of the body. */
    public record Section(String id, String title, List<List<Run>> paragraphs) {}

    /**
     * A run of text.
     *
     * @param why the rule under which it is hidden, {@code null} for plain text
     * @param href where the provision that it cites stands, {@code null} when it leads nowhere
     */
    public record Run(
            String text, @Nullable String why, @Nullable String href) {

        Run(String text, @Nullable String why) {
            this(text, why, null);
        }
    }

    /** The procedure: its title and the address of its chart. */
    public record ProcedureLink(String title, String href) {}

    /** A step: date and label. */
    public record Step(String on, String label) {}

    /** Whether anything in the body is hidden. */
    public boolean masked() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .anyMatch(run -> run.why() != null);
    }

    /**
     * The page of a record as it is, or would be, published at the instant.
     *
     * @param until the last day on which it stays, {@code null} where no rule says
     * @param links where the provision that a line cites stands, empty when that is not known
     */
    public static RecordPage of(
            PublicRecord record,
            Instant publishedAt,
            @Nullable LocalDate until,
            Function<String, Optional<LawLink>> links) {
        Redactions content = record.content();
        PublicFacts facts = content.facts();
        ProcedureChart chart = chart(facts, LegalDates.on(publishedAt));
        boolean imported = PublicRecord.Origin.IMPORT.equals(record.origin().source());
        return new RecordPage(
                record.id().toString(),
                record.slug(),
                Receipts.shortAddressOfPage(record.id()),
                content.published(RecordField.TITLE),
                facts.agency().name(),
                PlainWords.summary(content),
                PlainWords.moment(publishedAt),
                imported,
                rows(record, LegalDates.on(publishedAt), until),
                sections(content, imported, links),
                facts.steps().stream()
                        .map(step -> new Step(LegalDates.format(step.on()), step.label()))
                        .toList(),
                imported ? List.of() : chart.phasesUntilDecision(),
                new ProcedureLink(chart.title(), "/procedures/" + chart.word()));
    }

    /** Decisions from before the procedure was named, and imported ones, are of the ordinary procedure. */
    private static ProcedureChart chart(PublicFacts facts, LocalDate on) {
        String word = Objects.requireNonNullElse(facts.procedure(), "ordinary");
        return ProcedureChart.worded(word, on).orElseThrow();
    }

    private static List<Row> rows(PublicRecord record, LocalDate publishedOn, @Nullable LocalDate until) {
        Redactions content = record.content();
        PublicFacts facts = content.facts();
        var rows = new ArrayList<Row>();
        rows.add(new Row("索引号", record.slug()));
        rows.add(new Row("决定书文号", facts.documentNumber()));
        rows.add(new Row("处罚机关", facts.agency().name()));
        rows.add(new Row("当事人", party(content)));
        rows.add(new Row("处罚种类", PlainWords.penalty(facts.penaltyKinds(), facts.fineFen(), facts.confiscatedFen())));
        rows.add(new Row("案件类别", facts.category().isBlank() ? "行政处罚" : facts.category() + "·行政处罚"));
        rows.add(new Row("决定日期", LegalDates.format(facts.decidedOn())));
        rows.add(new Row("公示日期", publishedOn(record, publishedOn)));
        rows.add(new Row("公示截止", until == null ? "依照信用信息管理规定确定" : LegalDates.format(until)));
        rows.add(new Row("当事人类别", facts.party().kindTitle()));
        return List.copyOf(rows);
    }

    private static String publishedOn(PublicRecord record, LocalDate day) {
        String words = LegalDates.format(day);
        if (PublicRecord.Origin.IMPORT.equals(record.origin().source())) {
            return words + "（由已公开的决定书导入）";
        }
        return words + "（决定后第" + PublicationClock.workingDay(record.decidedOn(), day) + "个工作日）";
    }

    private static String party(Redactions content) {
        var party = content.facts().party();
        String name = content.published(RecordField.PARTY_NAME);
        return party.person() || party.code() == null ? name : name + "（" + party.code() + "）";
    }

    private static List<Section> sections(
            Redactions content, boolean imported, Function<String, Optional<LawLink>> links) {
        var sections = new ArrayList<Section>();
        add(sections, "facts", imported ? "决定书正文" : "查明的事实", content, RecordField.FACTS);
        add(sections, "evidence", "证据", content, RecordField.EVIDENCE);
        var basis = content.facts().basis();
        if (!basis.isEmpty()) {
            sections.add(new Section(
                    "basis",
                    "法律依据",
                    basis.stream()
                            .map(line -> links.apply(line)
                                    .map(link -> linked(line, link))
                                    .orElse(List.of(new Run(line, null))))
                            .toList()));
        }
        add(sections, "discretion", "裁量理由", content, RecordField.DISCRETION);
        add(sections, "decision", "决定", content, RecordField.DECISION);
        add(sections, "remedies", "当事人可以怎么做", content, RecordField.REMEDIES);
        return List.copyOf(sections);
    }

    private static List<Run> linked(String line, LawLink link) {
        return List.of(
                new Run(line.substring(0, link.start()), null),
                new Run(line.substring(link.start(), link.end()), null, link.href()),
                new Run(line.substring(link.end()), null));
    }

    private static void add(List<Section> sections, String id, String title, Redactions content, RecordField field) {
        var paragraphs = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        for (Piece piece : content.text(field).pieces()) {
            if (piece.masked() && piece.span() != null) {
                line.add(new Run(
                        piece.published(),
                        piece.span().rule().title() + "，" + piece.span().rule().provision()));
                continue;
            }
            String[] lines = piece.original().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    finish(paragraphs, line);
                }
                if (!lines[i].isBlank()) {
                    line.add(new Run(lines[i], null));
                }
            }
        }
        finish(paragraphs, line);
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(id, title, List.copyOf(paragraphs)));
        }
    }

    private static void finish(List<List<Run>> paragraphs, List<Run> line) {
        if (!line.isEmpty()) {
            paragraphs.add(List.copyOf(line));
            line.clear();
        }
    }
}
