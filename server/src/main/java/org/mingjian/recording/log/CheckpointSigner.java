package org.mingjian.recording.log;

import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm3Root;
import org.springframework.stereotype.Component;

/** Signs a checkpoint twice: Ed25519 first, for every C2SP tool, then SM2 with the SM3 root of the same entries. */
@Component
class CheckpointSigner {

    private final LogKey key;
    private final Sm2LogKey sm2;
    private final LogKeyHistory history;

    CheckpointSigner(LogKey key, Sm2LogKey sm2, LogKeyHistory history) {
        this.key = key;
        this.sm2 = sm2;
        this.history = history;
    }

    /** Whether the key of now counts for that size: not before the statement that it follows is sequenced. */
    boolean counts(long size) {
        return history.counts(key.key(), size);
    }

    LogKeyHistory history() {
        return history;
    }

    LogKey key() {
        return key;
    }

    Sm2LogKey sm2() {
        return sm2;
    }

    NoteKey ed25519() {
        return key.key();
    }

    SignedCheckpoint sign(long size, Hash root, Sm3Root sm3) {
        String text = new Checkpoint(key.key().name(), size, root).text();
        SignedNote note = key.sign(text).with(List.of(sm2.sign(text, sm3)));
        return new SignedCheckpoint(size, root, note.format());
    }
}
