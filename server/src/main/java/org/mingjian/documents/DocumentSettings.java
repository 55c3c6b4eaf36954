package org.mingjian.documents;

import java.util.UUID;
import org.mingjian.recording.Receipts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the public finds this installation.
 *
 * @param publicUrl address without a slash at its end, {@code mingjian.public-url}
 */
@Component
record DocumentSettings(@Value("${mingjian.public-url}") String publicUrl) {

    /** The short address of a document's record receipt. */
    String receipt(UUID documentId) {
        return publicUrl.replaceAll("/+$", "") + Receipts.shortAddressOfDocument(documentId);
    }
}
