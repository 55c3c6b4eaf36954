package org.mingjian.recording.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;

/**
 * 停止签署: why no checkpoint is signed any more.
 *
 * @param id the halt
 * @param at when it was noticed
 * @param kind where it was noticed
 * @param source the file or the witness
 * @param ownSize the newest checkpoint that the database knows
 * @param knownSize the size that the source knows
 * @param knownRoot its root in Base64, if it is known
 * @param note the checkpoint with this log's own signature that the database does not know, if it is known
 */
public record Halt(
        UUID id,
        Instant at,
        Kind kind,
        String source,
        long ownSize,
        long knownSize,
        @Nullable String knownRoot,
        @Nullable String note) {

    /** Where it was noticed. */
    public enum Kind {
        /** The published files are ahead of the database. */
        FILES,
        /** The high-water file is ahead of the database. */
        HIGH_WATER,
        /** A witness knows a larger tree, or another one. */
        WITNESS
    }

    /** Whether it is more than somebody's word: our own signature, or a file that only we write. */
    public boolean proven() {
        return note != null || kind != Kind.WITNESS;
    }

    /** The root, if it is known. */
    public @Nullable Hash root() {
        return knownRoot == null ? null : Hash.fromBase64(knownRoot);
    }
}
