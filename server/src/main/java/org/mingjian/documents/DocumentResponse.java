package org.mingjian.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk is told of an issued paper. */
record DocumentResponse(
        UUID id,
        DocumentKind kind,
        String title,
        UUID caseId,
        @Nullable String number,
        String sha256,
        Instant issuedAt,
        String html,
        String pdf) {

    static DocumentResponse of(IssuedDocument document) {
        String address = "/api/documents/" + document.id();
        return new DocumentResponse(
                document.id(),
                document.kind(),
                document.kind().title(),
                document.caseId(),
                document.number(),
                document.sha256(),
                document.issuedAt(),
                address + "/html",
                address + "/pdf");
    }
}
