package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;

/** Checkpoints that others kept: the log must not be older, and must have their roots at their sizes. */
final class KnownCheckpoints {

    private final List<Checkpoint> known = new ArrayList<>();
    private final Checkpoint signed;

    KnownCheckpoints(List<String> notes, NoteKey key, Checkpoint signed) {
        this.signed = signed;
        for (String note : notes) {
            try {
                known.add(SignedNote.parse(note).checkpointSignedBy(key));
            } catch (Malformed e) {
                continue; // Whatever it says, the log did not say it.
            }
        }
    }

    /** Compares with the checkpoint alone. */
    void compareWithSigned() {
        for (Checkpoint other : known) {
            if (other.size() > signed.size()) {
                throw new Found(Damage.of(
                        Damage.Kind.STALE_CHECKPOINT,
                        LogFiles.CHECKPOINT,
                        "of size " + signed.size() + ", but size " + other.size() + " was signed already"));
            }
            if (other.size() == signed.size() && !other.root().equals(signed.root())) {
                throw twoRoots(other);
            }
        }
    }

    /** Compares with the tree, after it was checked. */
    void compareWithTree(TileSource source) throws IOException {
        for (Checkpoint other : known) {
            if (!new TileTree(source, other.size()).root().equals(other.root())) {
                throw twoRoots(other);
            }
        }
    }

    private static Found twoRoots(Checkpoint other) {
        return new Found(Damage.of(
                Damage.Kind.TWO_ROOTS,
                LogFiles.CHECKPOINT,
                "another root was signed for size " + other.size() + ": "
                        + other.root().base64()));
    }
}
