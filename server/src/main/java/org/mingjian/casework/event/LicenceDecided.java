package org.mingjian.casework.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 行政许可决定已作出: a licence was granted; the public may read the decision (行政许可法 第四十条).
 *
 * @param caseId the case
 * @param documentId the decision's document
 * @param documentSha256 hash of the decision's PDF
 * @param documentNumber the number as printed
 * @param agency who decided
 * @param party whom it concerns, before redaction
 * @param matterName the matter
 * @param content what is licensed
 * @param validFrom the first day
 * @param validTo the last day, {@code null} without end
 * @param decidedOn the legal date (Asia/Shanghai)
 * @param decidedAt server time
 */
public record LicenceDecided(
        UUID caseId,
        UUID documentId,
        String documentSha256,
        String documentNumber,
        DecisionIssued.Agency agency,
        DecisionIssued.Party party,
        String matterName,
        String content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate decidedOn,
        Instant decidedAt) {}
