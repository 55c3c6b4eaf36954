package org.mingjian.recording.log;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bare proof of an entry for everybody, as any C2SP client reads it (tlog-proof). */
@RestController
@PreAuthorize("permitAll()")
class ProofEndpoint {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final EntryReceipts receipts;

    ProofEndpoint(EntryReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/log/proof/{entryId}")
    ResponseEntity<String> proof(@PathVariable UUID entryId) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + entryId + ".tlog-proof\"")
                .body(receipts.ofEntry(entryId).proof());
    }
}
