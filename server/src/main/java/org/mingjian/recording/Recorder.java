package org.mingjian.recording;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.EntryRows.Link;
import org.mingjian.recording.EntryRows.Opening;
import org.mingjian.recording.log.Sequencer;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The single door to the record: not recorded means not done. */
@Component
public class Recorder {

    private static final int SALT_LENGTH = 32;

    private final EntryRows rows;
    private final Sequencer sequencer;
    private final ShortReceipts shorts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final EntryIds ids;

    Recorder(EntryRows rows, Sequencer sequencer, ShortReceipts shorts, Clock clock) {
        this.rows = rows;
        this.sequencer = sequencer;
        this.shorts = shorts;
        this.clock = clock;
        this.ids = new EntryIds(clock, random);
    }

    /**
     * Writes the entry in the caller's own transaction (there must be one) and leaves it pending for the sequencer.
     * The subject's chain stays locked until that transaction ends: a transaction that records on several subjects
     * takes them in a fixed order.
     *
     * @return the entry's identity; its index is known once it is sequenced, see {@link Receipts}
     * @throws Refused when the entry's attachments make it longer than the log can carry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RecordedEntry record(Entry entry) {
        rows.lock(entry.subject());
        @Nullable Link last = rows.last(entry.subject()).orElse(null);
        Opening opening = opening(entry);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EntryBody body =
                new EntryBody(ids.next(), entry, at, commitment(opening), last == null ? null : last.leafHash());
        byte[] bytes = withinLimit(body.bytes());
        rows.insert(body, last == null ? 0 : last.position() + 1, opening);
        shorts.keep(entry.attachments());
        sequencer.expect(body.id());
        callAfterCommit();
        return new RecordedEntry(body.id(), at, Hash.leaf(bytes).hex());
    }

    private Opening opening(Entry entry) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return new Opening(salt, entry.content().getBytes(StandardCharsets.UTF_8));
    }

    /** Salted: the hash of a short content could be found by trying all of them. */
    static Hash commitment(Opening opening) {
        byte[] salted = Arrays.copyOf(opening.salt(), opening.salt().length + opening.content().length);
        System.arraycopy(opening.content(), 0, salted, opening.salt().length, opening.content().length);
        return Hash.plain(salted);
    }

    private static byte[] withinLimit(byte[] bytes) {
        if (bytes.length > EntryBundle.LONGEST_ENTRY) {
            throw new Refused(
                    ProblemType.TOO_LARGE,
                    List.of(new Refusal("EntryLength", "一次记录所附材料过多，请分次办理", null, "attachments")));
        }
        return bytes;
    }

    private void callAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sequencer.call();
            }
        });
    }
}
