package org.mingjian.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as issued: its bytes never change.
 *
 * @param id the document
 * @param kind what it is
 * @param caseId the case it belongs to
 * @param number the number as printed, {@code null} when the kind carries none
 * @param sha256 lower-case hexadecimal SHA-256 of the PDF's bytes
 * @param issuedAt server time
 */
public record IssuedDocument(
        UUID id, DocumentKind kind, UUID caseId, @Nullable String number, String sha256, Instant issuedAt) {}
