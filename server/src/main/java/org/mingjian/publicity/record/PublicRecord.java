package org.mingjian.publicity.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.publicity.PublicRecordState;

/**
 * 公示信息: one decision on its way to the public.
 *
 * @param version counts the changes; a change names the version it saw
 * @param slug last part of the public address; says nothing about the content
 * @param redactions facts and spans, {@code null} once withdrawn: the content is erased
 * @param dueOn the last day for publication
 * @param servedOn when the decision was served, {@code null} before
 */
public record PublicRecord(
        UUID id,
        long version,
        String slug,
        Origin origin,
        UUID agencyId,
        String agencyName,
        String documentNumber,
        PublicRecordState state,
        @Nullable Redactions redactions,
        LocalDate decidedOn,
        LocalDate dueOn,
        @Nullable LocalDate servedOn,
        Hands hands,
        @Nullable Instant publishedAt) {

    /**
     * Where it comes from.
     *
     * @param key unique: the same decision makes one record only
     * @param sourceFileSha256 for imports
     */
    public record Origin(
            String source,
            String key,
            @Nullable UUID caseId,
            @Nullable UUID documentId,
            @Nullable String sourceFileSha256) {

        /** Made from a decision of this system. */
        public static final String CASE = "CASE";

        /** Read from a file. */
        public static final String IMPORT = "IMPORT";
    }

    /**
     * Who worked on it.
     *
     * @param preparers every officer who changed or submitted it; none of them may release it
     */
    public record Hands(
            List<UUID> preparers,
            @Nullable String preparedBy,
            @Nullable UUID reviewer,
            @Nullable String reviewedBy,
            @Nullable String returnedReason) {

        /** Nobody yet. */
        public static final Hands NONE = new Hands(List.of(), null, null, null, null);

        Hands preparedBy(Actor actor) {
            var all = new ArrayList<>(preparers);
            if (!all.contains(actor.officerId())) {
                all.add(actor.officerId());
            }
            return new Hands(List.copyOf(all), actor.name(), null, null, returnedReason);
        }

        Hands reviewedBy(Actor actor) {
            return new Hands(preparers, preparedBy, actor.officerId(), actor.name(), null);
        }

        Hands returned(Actor actor, String reason) {
            return new Hands(preparers, preparedBy, null, actor.name(), reason);
        }
    }

    /** The facts and spans. @throws IllegalStateException once withdrawn */
    public Redactions content() {
        if (redactions == null) {
            throw new IllegalStateException("withdrawn, its content is erased: " + id);
        }
        return redactions;
    }

    /** With other spans. */
    public PublicRecord redacted(Actor actor, Redactions changed) {
        return next(state, changed, hands.preparedBy(actor), publishedAt);
    }

    /** Handed to the second person. */
    public PublicRecord submitted(Actor actor) {
        return next(PublicRecordState.IN_REVIEW, redactions, hands.preparedBy(actor), null);
    }

    /** Back to the preparer. */
    public PublicRecord returned(Actor actor, String reason) {
        return next(PublicRecordState.DRAFT, redactions, hands.returned(actor, reason), null);
    }

    /** The second person agrees. */
    public PublicRecord cleared(Actor actor) {
        return next(PublicRecordState.CLEARED, redactions, hands.reviewedBy(actor), null);
    }

    /** Public. */
    public PublicRecord published(Actor actor, Instant at) {
        return next(PublicRecordState.PUBLISHED, redactions, hands.reviewedBy(actor), at);
    }

    /** Taken down, content erased. */
    public PublicRecord withdrawn() {
        return next(PublicRecordState.WITHDRAWN, null, hands, publishedAt);
    }

    private PublicRecord next(
            PublicRecordState to, @Nullable Redactions content, Hands by, @Nullable Instant published) {
        return new PublicRecord(
                id,
                version,
                slug,
                origin,
                agencyId,
                agencyName,
                documentNumber,
                to,
                content,
                decidedOn,
                dueOn,
                servedOn,
                by,
                published);
    }
}
