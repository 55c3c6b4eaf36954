package org.mingjian.casework.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.calendar.LegalDates;

/**
 * An act that was done: its content, who did it, when, where the case stood afterwards, and what came out of it.
 *
 * @param id the act, and the content's place in the case file
 * @param officerId the person who did it
 * @param officer that person's name at the time
 * @param at server time
 * @param stage the stage afterwards
 * @param entryId its entry in the record
 */
public record DoneAct(
        UUID id,
        Act act,
        UUID officerId,
        String officer,
        Office office,
        Instant at,
        Stage stage,
        Outcome outcome,
        UUID entryId) {

    /** The legal date of the act. */
    public LocalDate on() {
        return LegalDates.on(at);
    }

    /**
     * What came out of an act besides its content.
     *
     * @param documents the papers that it issued
     * @param number the number that it drew (lead, case, decision), or {@code null}
     * @param draftHash the hash of the draft that it made or used, or {@code null}
     */
    public record Outcome(
            List<Paper> documents,
            @Nullable String number,
            @Nullable String draftHash) {

        /** Nothing besides the content. */
        public static final Outcome NONE = new Outcome(List.of(), null, null);
    }

    /** A paper that an act issued. */
    public record Paper(
            UUID id, DocumentKind kind, @Nullable String number, String sha256) {}
}
