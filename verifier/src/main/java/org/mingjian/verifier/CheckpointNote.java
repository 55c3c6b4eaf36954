package org.mingjian.verifier;

import java.util.Map;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/** A signed checkpoint that has still to prove itself. */
record CheckpointNote(String text) {

    /** The checkpoint, once the key has signed it; the details say which one it is. */
    Checkpoint signedBy(TrustedKey key, Map<String, String> details) throws Stop {
        SignedNote note;
        long size;
        try {
            note = SignedNote.parse(text);
            size = Checkpoint.parse(note.text()).size();
        } catch (Malformed e) {
            throw new Stop("CHECKPOINT_DAMAGED", e);
        }
        NoteKey signer = key.counting(note, size);
        try {
            Checkpoint signed = note.checkpointSignedBy(signer);
            if (!signer.equals(key.key())) {
                details.put("signed by", signer + ", which followed");
            }
            details.put("checkpoint", describe(signed));
            key.witnesses().check(note, details);
            return signed;
        } catch (Malformed e) {
            throw new Stop("CHECKPOINT_NOT_SIGNED", e);
        }
    }

    static String describe(Checkpoint checkpoint) {
        return "size " + checkpoint.size() + ", root " + checkpoint.root().base64();
    }
}
