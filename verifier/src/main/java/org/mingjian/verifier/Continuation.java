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
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/** Whether a log, as it is now, begins with the tree that a receipt was given for. */
final class Continuation {

    private final TileSource log;
    private final NoteKey key;

    Continuation(TileSource log, NoteKey key) {
        this.log = log;
        this.key = key;
    }

    void check(TlogProof proof, Checkpoint earlier, Hash leaf) throws Stop, IOException {
        try {
            Checkpoint now = checkpoint();
            if (now.size() < earlier.size()) {
                throw Stop.unchecked(
                        "LOG_OLDER",
                        "所给日志比回执旧,无法比对。",
                        "The log that was given is older (size " + now.size() + ") than the receipt's checkpoint.");
            }
            TileTree tree = new TileTree(log, now.size());
            boolean continues = tree.consistency(earlier.size()).connects(earlier.root(), now.root());
            if (!continues || !tree.leaf(proof.index()).equals(leaf)) {
                throw Stop.refuted(
                        "LOG_FORKED",
                        "日志已不是开具回执时的那一份:前后两个签名互相矛盾,或日志文件被改动。",
                        "The log does not continue the receipt's checkpoint: two signed roots contradict each other,"
                                + " or the log's files were changed.");
            }
        } catch (Malformed | NoSuchFileException e) {
            throw Stop.refuted("LOG_DAMAGED", "日志文件缺失或损坏。", "The log's files are damaged: " + e.getMessage() + ".");
        }
    }

    private Checkpoint checkpoint() throws IOException {
        byte[] note = log.read(LogFiles.CHECKPOINT).orElseThrow(() -> new NoSuchFileException(LogFiles.CHECKPOINT));
        return SignedNote.parse(new String(note, StandardCharsets.UTF_8)).checkpointSignedBy(key);
    }
}
