package org.mingjian.recording.log;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.stereotype.Component;

/** Receipts of the statements by which the log's key changed: who trusts the first key follows them to the one of now. */
@Component
class KeyReceipts {

    private final LogKey key;
    private final LogKeyHistory history;
    private final LogProofs proofs;

    KeyReceipts(LogKey key, LogKeyHistory history, LogProofs proofs) {
        this.key = key;
        this.history = history;
        this.proofs = proofs;
    }

    /** The first key of the log that signed the proof's checkpoint; of a log that ended the one that signed. */
    NoteKey first(TlogProof proof) {
        NoteKey signer = key.signerOf(SignedNote.parse(proof.checkpoint())).orElseGet(key::key);
        return history.first()
                .filter(first -> first.name().equals(signer.name()))
                .orElse(signer);
    }

    /** Those that the proof's checkpoint covers; {@code null} when there are none. */
    @Nullable
    List<EntryReceipt> since(TlogProof proof) {
        Checkpoint signed =
                Checkpoint.parse(SignedNote.parse(proof.checkpoint()).text());
        List<EntryReceipt> receipts = below(signed.size(), signed.origin());
        return receipts.isEmpty() ? null : receipts;
    }

    /** Those below a size that are about the log of that origin. */
    List<EntryReceipt> below(long size, String origin) {
        List<EntryReceipt> receipts = new ArrayList<>();
        for (LogKeyHistory.Statement one : history.statements()) {
            if (one.index() < size && one.note().split("\n", 3)[1].equals(origin)) {
                receipts.add(receipt(one));
            }
        }
        return receipts;
    }

    private EntryReceipt receipt(LogKeyHistory.Statement statement) {
        TlogProof proof = proofs.of(statement.index(), statement.body());
        return new EntryReceipt(
                EntryReceipt.FORMAT,
                Base64.getEncoder().encodeToString(statement.body()),
                proof.text(),
                first(proof).toString(),
                null,
                null,
                null,
                null);
    }
}
