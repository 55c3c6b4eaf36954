package org.mingjian.tlog.witness;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.VerifierKey;

/**
 * Cosigns the checkpoints of configured logs as long as each continues the one before (C2SP tlog-witness). Safe for
 * several threads as far as its state is.
 */
public final class Witness {

    private final List<Cosigner> cosigners;
    private final Map<String, ? extends Collection<? extends VerifierKey>> logs;
    private final WitnessState state;
    private final Clock clock;

    /**
     * A witness.
     *
     * @param cosigners its keys, one cosignature by each
     * @param logs by origin the keys of which one must have signed
     */
    public Witness(
            List<Cosigner> cosigners,
            Map<String, ? extends Collection<? extends VerifierKey>> logs,
            WitnessState state,
            Clock clock) {
        if (cosigners.isEmpty()) {
            throw new IllegalArgumentException("a witness has a key");
        }
        this.cosigners = List.copyOf(cosigners);
        this.logs = Map.copyOf(logs);
        this.state = state;
        this.clock = clock;
    }

    /**
     * Answers a request, whatever its bytes are.
     *
     * @throws IOException when the state cannot be read or written: nothing was cosigned
     */
    public Answer addCheckpoint(byte[] request) throws IOException {
        AddCheckpoint asked;
        Checkpoint checkpoint;
        try {
            asked = AddCheckpoint.parse(request);
            checkpoint = Checkpoint.parse(asked.checkpoint().text());
        } catch (Malformed e) {
            return Answer.refused(Answer.MALFORMED, "malformed");
        }
        Collection<? extends VerifierKey> keys = logs.get(checkpoint.origin());
        if (keys == null) {
            return Answer.refused(Answer.UNKNOWN_LOG, "unknown-log");
        }
        List<NoteSignature> good = asked.checkpoint().signaturesOf(keys);
        if (good.isEmpty()) {
            return Answer.refused(Answer.NOT_SIGNED, "not-signed");
        }
        if (asked.oldSize() > checkpoint.size()) {
            return Answer.refused(Answer.MALFORMED, "old-larger");
        }
        return check(asked, checkpoint, new SignedNote(asked.checkpoint().text(), good));
    }

    private Answer check(AddCheckpoint asked, Checkpoint checkpoint, SignedNote signed) throws IOException {
        Optional<SignedNote> latest = state.latest(checkpoint.origin());
        Optional<Checkpoint> known = latest.isPresent() ? Optional.of(checked(latest.get())) : Optional.empty();
        long knownSize = known.map(Checkpoint::size).orElse(0L);
        if (asked.oldSize() != knownSize) {
            return Answer.conflict(knownSize);
        }
        ConsistencyProof proof = new ConsistencyProof(knownSize, checkpoint.size(), asked.proof());
        Hash knownRoot = known.map(Checkpoint::root).orElse(Hash.emptyTree());
        if (!proof.connects(knownRoot, checkpoint.root())) {
            return Answer.refused(Answer.NOT_CONSISTENT, "not-consistent");
        }
        return cosign(latest, checkpoint.origin(), signed);
    }

    /** The cosignatures leave only once the state that forbids any other tree is durable. */
    private Answer cosign(Optional<SignedNote> latest, String origin, SignedNote signed) throws IOException {
        List<NoteSignature> lines = Stream.of(clock.instant())
                .flatMap(now -> cosigners.stream().map(cosigner -> cosigner.cosign(signed.text(), now)))
                .toList();
        if (state.replace(origin, latest, signed.with(lines))) {
            return Answer.cosigned(lines);
        }
        Optional<SignedNote> other = state.latest(origin);
        return Answer.conflict(other.isPresent() ? checked(other.get()).size() : 0);
    }

    /** The state carries the log's signature, which shows when the disk has changed it. */
    private Checkpoint checked(SignedNote latest) throws IOException {
        try {
            Checkpoint checkpoint = Checkpoint.parse(latest.text());
            Collection<? extends VerifierKey> keys = logs.get(checkpoint.origin());
            if (keys != null && !latest.signaturesOf(keys).isEmpty()) {
                return checkpoint;
            }
        } catch (Malformed e) {
            throw new IOException("the state of the witness is damaged", e);
        }
        throw new IOException("the state of the witness is damaged, or signed by a key that it was not given");
    }
}
