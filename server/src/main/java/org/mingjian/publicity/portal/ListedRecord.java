package org.mingjian.publicity.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.PlainWords;

/** A public record in a list: public text only. */
public record ListedRecord(
        UUID id,
        String slug,
        String title,
        String documentNumber,
        String agencyName,
        String partyName,
        @Nullable String partyCode,
        List<String> penaltyKinds,
        long fineFen,
        long confiscatedFen,
        LocalDate decidedOn,
        Instant publishedAt,
        @Nullable LocalDate publicUntil,
        String summary) {

    /** The penalty in words. */
    public String penalty() {
        return PlainWords.penalty(penaltyKinds, fineFen, confiscatedFen);
    }

    /** The day of the decision in words. */
    public String decided() {
        return LegalDates.format(decidedOn);
    }

    /** The day of publication in words. */
    public String published() {
        return LegalDates.format(LegalDates.on(publishedAt));
    }
}
