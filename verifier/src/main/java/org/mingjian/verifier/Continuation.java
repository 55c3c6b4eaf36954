package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.SignedNote;

/** Whether a log, as it is now, begins with the tree that an earlier checkpoint states. */
final class Continuation {

    private final TileSource log;
    private final TrustedKey key;

    Continuation(TileSource log, TrustedKey key) {
        this.log = log;
        this.key = key;
    }

    /** Of a receipt: the log has the entry at its index as well. */
    void check(TlogProof proof, Checkpoint earlier, Hash leaf) throws Stop, IOException {
        Checkpoint now = check("the receipt", earlier);
        try {
            if (!new TileTree(log, now.size()).leaf(proof.index()).equals(leaf)) {
                throw Fork.between("the receipt", earlier, "the log", now);
            }
        } catch (Malformed | NoSuchFileException e) {
            throw damaged(e);
        }
    }

    /** What the log states now. */
    Checkpoint check(String what, Checkpoint earlier) throws Stop, IOException {
        try {
            Checkpoint now = checkpoint();
            if (now.size() < earlier.size()) {
                throw new Stop("LOG_OLDER")
                        .with("reason", "its size is " + now.size() + ", that of " + what + " is " + earlier.size());
            }
            TileTree tree = new TileTree(log, now.size());
            if (!tree.consistency(earlier.size()).connects(earlier.root(), now.root())) {
                throw Fork.between(what, earlier, "the log", now);
            }
            return now;
        } catch (Malformed | NoSuchFileException e) {
            throw damaged(e);
        }
    }

    private static Stop damaged(Exception e) {
        return new Stop("LOG_DAMAGED").with("damage", String.valueOf(e.getMessage()));
    }

    private Checkpoint checkpoint() throws Stop, IOException {
        byte[] note = log.read(LogFiles.CHECKPOINT).orElseThrow(() -> new NoSuchFileException(LogFiles.CHECKPOINT));
        SignedNote signed = SignedNote.parse(new String(note, StandardCharsets.UTF_8));
        return signed.checkpointSignedBy(
                key.counting(signed, Checkpoint.parse(signed.text()).size()));
    }
}
