package org.mingjian.publicity.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjian.publicity.WithdrawalGround;

/**
 * 撤下说明: what stands in the place of a withdrawn page. It holds nothing of the page.
 *
 * @param document number of the paper that ordered the withdrawal
 * @param effectiveOn when that paper took effect
 * @param htmlSha256 hash of the page that was there: the record still proves that it was published
 * @param entryId the entry of the withdrawal
 */
public record Tombstone(
        UUID recordId,
        String slug,
        String agencyName,
        WithdrawalGround ground,
        String reason,
        String document,
        LocalDate effectiveOn,
        Instant publishedAt,
        Instant withdrawnAt,
        String htmlSha256,
        UUID entryId) {}
