package org.mingjian.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 清单调整: a matter whose basis was amended or dropped, to be looked at within a month (D36).
 *
 * @param id identifier
 * @param agencyId the agency whose list it is
 * @param matterId the matter
 * @param matter the matter's name
 * @param statute the statute's title
 * @param versionOn the date of the version that changed it
 * @param articles what became of the cited articles, for example 第五十八条(修改)
 * @param dueOn the last day
 * @param note what was done, {@code null} while it is open
 */
public record ListAdjustment(
        UUID id,
        UUID agencyId,
        UUID matterId,
        String matter,
        String statute,
        LocalDate versionOn,
        String articles,
        LocalDate dueOn,
        @Nullable String note) {}
