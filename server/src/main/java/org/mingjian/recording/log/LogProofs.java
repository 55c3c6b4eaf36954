package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.InclusionProof;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.stereotype.Component;

/** Proves from the published files that the log holds an entry. */
@Component
public class LogProofs {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LogPublisher publisher;
    private final LogRows rows;
    private final LogKey key;
    private final Cosignatures cosignatures;
    private final Halts halts;
    private final LogKeyHistory history;

    LogProofs(
            LogPublisher publisher,
            LogRows rows,
            LogKey key,
            Cosignatures cosignatures,
            Halts halts,
            LogKeyHistory history) {
        this.publisher = publisher;
        this.rows = rows;
        this.key = key;
        this.cosignatures = cosignatures;
        this.halts = halts;
        this.history = history;
    }

    /**
     * The proof that the entry stands at the index, checked before it is handed out.
     *
     * @throws Refused when no checkpoint covers the index within a few seconds
     * @throws RecordDamaged when the published files do not prove it
     */
    public TlogProof of(long index, byte[] body) {
        if (!publisher.await(index + 1, PATIENCE)) {
            throw unpublished();
        }
        try {
            return prove(index, Hash.leaf(body));
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        } catch (Malformed e) {
            throw new RecordDamaged("the log's files are damaged: " + e.getMessage());
        }
    }

    private Refused unpublished() {
        String reason = halts.halted() ? "记录已编号；存证日志因发现异常已停止签署校验点，待查明处理后再取回执" : "记录已编号，尚未公布校验点，请稍后再取回执";
        return new Refused(ProblemType.UNAVAILABLE, List.of(new Refusal("Published", reason, null, null)));
    }

    /** From the newest checkpoint that is witnessed and covers the entry, or else from the newest one. */
    private TlogProof prove(long index, Hash leaf) throws IOException {
        SignedCheckpoint chosen = cosignatures
                .newestWitnessed()
                .filter(witnessed -> witnessed.size() > index && history.counts(SignedNote.parse(witnessed.note())))
                .orElseGet(() -> rows.newestCheckpoint().orElseThrow());
        SignedNote note = cosignatures.note(chosen);
        if (!history.counts(note)) {
            throw unpublished(); // A leaked key signed it: the next checkpoint follows in a moment.
        }
        InclusionProof path = new TileTree(publisher.files(), chosen.size()).inclusion(index);
        TlogProof proof = new TlogProof(null, index, path.path(), note.format());
        Checkpoint signed = proof.signedBy(key.signerOf(note).orElse(key.key()));
        if (!proof.includes(leaf, signed)) {
            throw new RecordDamaged("the tiles do not prove the entry of index " + index);
        }
        return proof;
    }
}
