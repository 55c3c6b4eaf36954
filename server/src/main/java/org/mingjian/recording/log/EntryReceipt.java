package org.mingjian.recording.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 存证回执: everything that a stranger needs to check an entry without the server.
 *
 * @param format {@code mingjian-receipt/1}
 * @param entry the entry's bytes in Base64
 * @param proof the C2SP tlog-proof
 * @param logKey the first public key of the log; compare it with the one that the agency publishes
 * @param bound the attachment that was asked for, {@code null} when the entry itself was
 * @param opening the act's content where it is public, {@code null} otherwise
 * @param erasedBy the receipt of the entry that ordered the content's erasure, {@code null} when there is none
 * @param keys the receipts of the statements by which the log's key changed, {@code null} while the first one signs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryReceipt(
        String format,
        String entry,
        String proof,
        String logKey,
        @Nullable Bound bound,
        @Nullable Opening opening,
        @Nullable EntryReceipt erasedBy,
        @Nullable List<EntryReceipt> keys) {

    /** The format that {@code mingjian verify} reads. */
    public static final String FORMAT = "mingjian-receipt/1";

    /**
     * An attachment of the entry.
     *
     * @param kind what it is
     * @param id its identifier
     * @param sha256 lower-case hexadecimal SHA-256 of its bytes
     */
    public record Bound(String kind, UUID id, String sha256) {}

    /**
     * What the entry's commitment commits to.
     *
     * @param salt in Base64
     * @param content the act's content
     */
    public record Opening(String salt, String content) {}
}
