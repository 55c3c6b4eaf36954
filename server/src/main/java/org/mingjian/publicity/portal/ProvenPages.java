package org.mingjian.publicity.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.RecordedHashes;
import org.mingjian.publicity.RecordedHashes.Hashes;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.record.ContentHash;
import org.mingjian.recording.check.Alarms;
import org.mingjian.recording.check.Mismatch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 已核实的公示页: pages only as the record proves them. When the stored bytes do not fit, the static copy stands in if its
 * bytes do; otherwise nothing is served.
 */
@Component
class ProvenPages {

    private final PublishedPages pages;
    private final RecordedHashes recorded;
    private final Alarms alarms;
    private final Path copies;

    ProvenPages(PublishedPages pages, RecordedHashes recorded, Alarms alarms, @Value("${mingjian.data}") Path data) {
        this.pages = pages;
        this.recorded = recorded;
        this.alarms = alarms;
        this.copies = data.resolve("portal").resolve("records");
    }

    /** Thrown when no proven bytes are there: an honest gap is better than a page that nobody can prove. */
    static final class Unproven extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The page at an address, proven; empty when there is none. @throws Unproven when its bytes cannot be proven */
    Optional<StoredPage> find(String slug) {
        return pages.find(slug).map(this::proven);
    }

    private StoredPage proven(StoredPage stored) {
        List<Mismatch> mismatches = recorded.compare(stored);
        if (mismatches.isEmpty()) {
            return stored;
        }
        mismatches.forEach(one -> alarms.raise("portal", one));
        Hashes hashes = recorded.of(stored.recordId()).orElseThrow(Unproven::new);
        return new StoredPage(
                stored.recordId(),
                stored.slug(),
                bytes(stored.html(), stored.slug() + ".html", hashes.page()),
                hashes.page(),
                bytes(stored.json(), stored.slug() + ".json", hashes.data()),
                hashes.data(),
                stored.entryId(),
                stored.agencyId());
    }

    private byte[] bytes(byte[] stored, String copy, String recordedHash) {
        if (ContentHash.hex(stored).equals(recordedHash)) {
            return stored;
        }
        byte @Nullable [] copied = read(copies.resolve(copy));
        if (copied == null || !ContentHash.hex(copied).equals(recordedHash)) {
            throw new Unproven();
        }
        return copied;
    }

    private static byte @Nullable [] read(Path copy) {
        try {
            return Files.readAllBytes(copy);
        } catch (IOException e) {
            return null;
        }
    }
}
