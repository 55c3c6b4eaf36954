package org.mingjian.recording.log;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.files.LogFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log for everybody: its files as they are, its key, and receipts. */
@RestController
@RequestMapping("/log")
@PreAuthorize("permitAll()")
class LogEndpoint {

    static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    /** A tile of a given width never changes. */
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final LogFiles files;
    private final LogKey key;
    private final KeyChronicle chronicle;
    private final EntryReceipts receipts;
    private final Cosignatures cosignatures;

    LogEndpoint(
            LogPublisher publisher,
            LogKey key,
            KeyChronicle chronicle,
            EntryReceipts receipts,
            Cosignatures cosignatures) {
        this.files = publisher.files();
        this.key = key;
        this.chronicle = chronicle;
        this.receipts = receipts;
        this.cosignatures = cosignatures;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() throws IOException {
        return file(LogFiles.CHECKPOINT, TEXT, CacheControl.noCache());
    }

    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI().substring((request.getContextPath() + "/log/").length());
        try {
            return file(TilePath.parse(path).toString(), MediaType.APPLICATION_OCTET_STREAM, FOREVER);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }

    /** The newest checkpoint that enough witnesses cosigned; the plain one may be newer. */
    @GetMapping("/witnessed")
    ResponseEntity<String> witnessed() {
        return text(cosignatures
                .newestWitnessed()
                .map(newest -> cosignatures.note(newest).format())
                .orElseThrow(Refused::notFound));
    }

    /** The key of the newest checkpoint in one line, as every C2SP tool expects. */
    @GetMapping("/key")
    ResponseEntity<String> key() throws IOException {
        return text(files.read(LogFiles.KEY)
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .orElseGet(() -> key.key() + "\n"));
    }

    /** Every key of the log with the sizes for which it counts, and what proves it. */
    @GetMapping("/keys")
    ResponseEntity<KeyChronicle.Keys> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(chronicle.keys());
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    @GetMapping("/receipt/{entryId}")
    ResponseEntity<EntryReceipt> receipt(@PathVariable UUID entryId) {
        return fresh(receipts.ofEntry(entryId));
    }

    @GetMapping("/receipt/page/{recordId}")
    ResponseEntity<EntryReceipt> receiptOfPage(@PathVariable UUID recordId) {
        return fresh(receipts.ofAttachment("page", recordId));
    }

    @GetMapping("/receipt/document/{documentId}")
    ResponseEntity<EntryReceipt> receiptOfDocument(@PathVariable UUID documentId) {
        return fresh(receipts.ofAttachment("document", documentId));
    }

    private static ResponseEntity<EntryReceipt> fresh(EntryReceipt receipt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(receipt);
    }

    private ResponseEntity<byte[]> file(String path, MediaType type, CacheControl cache) throws IOException {
        byte[] bytes = files.read(path).orElseThrow(Refused::notFound);
        return ResponseEntity.ok().contentType(type).cacheControl(cache).body(bytes);
    }
}
