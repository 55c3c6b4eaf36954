package org.mingjian.publicity.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.redaction.RedactionRule;
import org.mingjian.publicity.redaction.SpanState;

/** What the endpoints under {@code /api/publicity/records} answer. Dates are legal dates (Asia/Shanghai). */
public final class RecordResponses {

    private RecordResponses() {}

    /** One page of the queue; {@code page} counts from 0. */
    public record RecordPage(List<RecordRow> items, long total, int page, int size) {}

    /**
     * A row of the queue.
     *
     * @param source CASE (from a decision of this system) or IMPORT
     * @param servedOn when the decision was served; release is refused before
     * @param slug last part of the public address {@code /records/{slug}}
     */
    public record RecordRow(
            UUID id,
            PublicRecordState state,
            String stateTitle,
            String source,
            @Nullable UUID caseId,
            String documentNumber,
            String title,
            String partyName,
            List<String> penaltyKinds,
            LocalDate decidedOn,
            @Nullable LocalDate servedOn,
            Countdown countdown,
            String slug,
            @Nullable Instant publishedAt) {}

    /**
     * 公示倒计时.
     *
     * @param dueOn the last day for publication
     * @param workingDaysLeft 0 on the due day, negative when overdue; for a published record the days it had left
     * @param colour GREEN, AMBER, RED or DONE
     * @param words what the clock says, for example 剩 3 个工作日
     * @param provisional the year's holidays are not yet announced
     * @param explanation why this day
     */
    public record Countdown(
            LocalDate dueOn,
            int workingDaysLeft,
            String colour,
            String words,
            boolean provisional,
            String explanation) {}

    /**
     * A record with its text, original and public.
     *
     * @param version to be sent back with each change; a stale one answers 409
     * @param sourceFileSha256 for imports: hash of the file
     * @param undecided proposals that nobody looked at yet; submission is refused while there are some
     * @param previewHtml the exact page as it would be published now (published: as it was); {@code null} if withdrawn
     * @param leaks what the scan of the preview found; release is refused while there is one
     * @param returnedReason why the reviewer returned it last
     * @param pageSha256 hash of the published page, as in the record
     * @param actions what this account can do now: redact, submit, return, clear, release, withdraw
     * @param obstacles for each action that is not possible now, why
     */
    public record RecordDetail(
            RecordRow row,
            long version,
            String agencyName,
            String summary,
            @Nullable String sourceFileSha256,
            List<RecordField> fields,
            int undecided,
            @Nullable String previewHtml,
            List<LeakFound> leaks,
            @Nullable String returnedReason,
            @Nullable String preparedBy,
            @Nullable String reviewedBy,
            @Nullable String pageSha256,
            @Nullable WithdrawalView withdrawal,
            List<String> actions,
            List<Obstacle> obstacles) {}

    /**
     * One text field: the segments in order make the original, those that are hidden replaced make the public text.
     *
     * @param name stable word: title, partyName, facts, evidence, discretion, decision, remedies
     * @param label Chinese label
     */
    public record RecordField(String name, String label, String original, String publicText, List<Segment> segments) {}

    /** A run of original text; {@code span} is {@code null} for text that no rule touches. */
    public record Segment(String text, @Nullable SpanView span) {}

    /**
     * A redaction on a segment.
     *
     * @param id stable, {@code field:start:end:rule}, offsets in UTF-16 units of the original
     * @param absolute nobody may contest it
     * @param manual added by a person
     */
    public record SpanView(
            String id,
            int start,
            int end,
            RedactionRule rule,
            String ruleTitle,
            Provision provision,
            String replacement,
            SpanState state,
            boolean absolute,
            boolean manual,
            @Nullable String reason) {}

    /** A leak in the bytes: which artefact (page, json, feed, title, slug), which rule, an excerpt around it. */
    public record LeakFound(String artefact, RedactionRule rule, String ruleTitle, String excerpt) {}

    /** Why an action is not possible. */
    public record Obstacle(
            String action, String reason, @Nullable Provision provision) {}

    /** 撤下: the tombstone's words. */
    public record WithdrawalView(String ground, String reason, String document, LocalDate on) {}
}
