package org.mingjian.recording.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.KeyHistory;
import org.mingjian.tlog.note.KeyStatement;
import org.mingjian.tlog.note.KeyTerm;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.stereotype.Component;

/** 密钥沿革 as everybody may read it: each key, for which sizes it counts, why it ended, and the receipts that prove it. */
@Component
public class KeyChronicle {

    private static final String FORMAT = "mingjian-keys/1";

    private final LogKeyHistory history;
    private final KeyReceipts receipts;
    private final LogRows rows;
    private final Sm2LogKey sm2;

    KeyChronicle(LogKeyHistory history, KeyReceipts receipts, LogRows rows, Sm2LogKey sm2) {
        this.history = history;
        this.receipts = receipts;
        this.rows = rows;
        this.sm2 = sm2;
    }

    /** Why a key signs no more. */
    public enum Ended {
        /** 更换: it handed over to the next one. */
        REPLACED,
        /** 泄露停用: it leaked, or may have. */
        LEAKED
    }

    /**
     * A key of the log.
     *
     * @param vkey the public key
     * @param fingerprint for the eye
     * @param from the smallest size for which it counts
     * @param until the smallest size for which it counts no longer, {@code null} while it signs
     * @param ended why it signs no more, {@code null} while it signs
     * @param at when that was recorded
     * @param entryId the entry that states it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Key(
            String vkey,
            String fingerprint,
            long from,
            @Nullable Long until,
            @Nullable Ended ended,
            @Nullable Instant at,
            @Nullable UUID entryId) {}

    /**
     * The history with its proofs.
     *
     * @param format {@code mingjian-keys/1}
     * @param origin the log
     * @param keys Ed25519, the first one first
     * @param sm2 the SM2 key that signs beside them; it goes with the origin
     * @param receipts of the statements, in the order of the log
     */
    public record Keys(String format, String origin, List<Key> keys, String sm2, List<EntryReceipt> receipts) {}

    /** The history, with receipts of what a checkpoint covers. */
    public Keys keys() {
        String origin = sm2.key().name();
        long published = rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L);
        return new Keys(FORMAT, origin, all(), sm2.key().toString(), receipts.below(published, origin));
    }

    /** Each key of today's log, the first one first. */
    public List<Key> all() {
        List<LogKeyHistory.Statement> statements = history.statements();
        return history.history().map(KeyHistory::terms).orElse(List.of()).stream()
                .map(term -> key(term, statements))
                .toList();
    }

    private static Key key(KeyTerm term, List<LogKeyHistory.Statement> statements) {
        String vkey = term.key().toString();
        Optional<LogKeyHistory.Statement> end = statements.stream()
                .filter(one -> statement(one).old().equals(term.key()))
                .reduce((earlier, later) -> later);
        return new Key(
                vkey,
                term.key().fingerprint(),
                term.from(),
                term.open() ? null : term.until(),
                end.map(one -> statement(one) instanceof KeyStatement.Retirement ? Ended.LEAKED : Ended.REPLACED)
                        .orElse(null),
                end.map(LogKeyHistory.Statement::at).orElse(null),
                end.map(LogKeyHistory.Statement::entryId).orElse(null));
    }

    private static KeyStatement statement(LogKeyHistory.Statement one) throws Malformed {
        return KeyStatement.parse(SignedNote.parse(one.note()).text());
    }
}
