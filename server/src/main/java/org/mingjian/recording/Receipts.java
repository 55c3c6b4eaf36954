package org.mingjian.recording;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.log.EntryReceipt;
import org.mingjian.recording.log.EntryReceipts;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.Sequencer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Receipts of entries: the index, and the proof that the published log holds the entry. */
@Component
public class Receipts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Sequencer sequencer;
    private final LogRows rows;
    private final EntryReceipts receipts;

    Receipts(Sequencer sequencer, LogRows rows, EntryReceipts receipts) {
        this.sequencer = sequencer;
        this.rows = rows;
        this.receipts = receipts;
    }

    /**
     * Waits until the committed entry is sequenced. Call it after the transaction that recorded: before, nobody can
     * sequence the entry.
     *
     * @return the entry's index in the log, from 0, dense
     * @throws Refused when that takes longer than ten seconds; the entry is safe nevertheless
     */
    public long awaitSequenced(UUID entryId) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an entry is sequenced only after its transaction has committed");
        }
        return sequencer.await(entryId, PATIENCE).orElseThrow(Sequencer::late);
    }

    /** The entry's index, if it is sequenced by now. */
    public Optional<Long> indexOf(UUID entryId) {
        return rows.indexOf(entryId);
    }

    /** The entry's receipt; waits at most a few seconds for a checkpoint that covers it. */
    public EntryReceipt of(UUID entryId) {
        return receipts.ofEntry(entryId);
    }

    /** The receipts of all entries of the subject. Who may see the subject is for the caller to decide. */
    public CaseReceipts ofSubject(String subject) {
        return new CaseReceipts(CaseReceipts.FORMAT, receipts.ofSubject(subject));
    }

    /** The relative address of the receipt of an entry. */
    public static String addressOfEntry(UUID entryId) {
        return "/log/receipt/" + entryId;
    }

    /** The relative address of the receipt of a published page, known before the page is recorded. */
    public static String addressOfPage(UUID recordId) {
        return "/log/receipt/page/" + recordId;
    }

    /** The relative address of the receipt of a document, known before the document is recorded. */
    public static String addressOfDocument(UUID documentId) {
        return "/log/receipt/document/" + documentId;
    }

    /** The short relative address that a document carries as a QR code, known before the document is recorded. */
    public static String shortAddressOfDocument(UUID documentId) {
        return "/r/" + ShortCode.of("document", documentId);
    }

    /** The short relative address that a page carries as a QR code, known before the page is recorded. */
    public static String shortAddressOfPage(UUID recordId) {
        return "/r/" + ShortCode.of("page", recordId);
    }
}
