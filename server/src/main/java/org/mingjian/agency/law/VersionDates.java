package org.mingjian.agency.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one version of a statute.
 *
 * @param versionOn the day of its adoption, publication or last amendment; {@code null} when nothing says it
 * @param effectiveOn the first day of its validity; {@code null} when the text does not say it
 * @param problems what could not be found, or contradicts itself
 */
public record VersionDates(
        @Nullable LocalDate versionOn, @Nullable LocalDate effectiveOn, List<StatuteProblem> problems) {

    /** Copies its list. */
    public VersionDates {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the dates of a statute.
     *
     * @param fileName may end in {@code 行政处罚法(2021-01-22).md}, which gives the version's date
     */
    public static VersionDates of(Statute statute, String fileName) {
        return new DateReader(statute, fileName).read();
    }
}
