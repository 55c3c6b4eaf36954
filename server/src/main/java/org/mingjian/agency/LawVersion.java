package org.mingjian.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 法律版本: one version of a statute.
 *
 * @param id identifier
 * @param title as printed, for example 中华人民共和国行政处罚法
 * @param name as cited, without 中华人民共和国
 * @param versionOn the day of its adoption, publication or last amendment
 * @param effectiveOn the first day of its validity, {@code null} where its text does not say it
 */
public record LawVersion(
        UUID id,
        String title,
        String name,
        LocalDate versionOn,
        @Nullable LocalDate effectiveOn) {

    /**
     * Whether the text may be taken for the law of a day: it is in force, or says nothing of its first day and was made
     * before.
     */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(effectiveOn == null ? versionOn : effectiveOn);
    }
}
