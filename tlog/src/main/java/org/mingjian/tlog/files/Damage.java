package org.mingjian.tlog.files;

/**
 * Where a log contradicts itself or what was signed.
 *
 * @param kind what kind of damage it is
 * @param file the path of the file at fault, as it is served
 * @param index the leaf's index, or -1 when the damage is not at one leaf
 * @param what what is wrong
 */
public record Damage(Kind kind, String file, long index, String what) {

    /** The kinds of damage that are told apart. */
    public enum Kind {
        /** A file that the signed tree needs is not there. */
        MISSING,
        /** No tile of a whole level is there. */
        LEVEL_MISSING,
        /** The signed tree is larger than the tiles: all files from here on are missing. */
        CHECKPOINT_AHEAD,
        /** A tile or bundle holds fewer hashes or entries than its name says. */
        WRONG_WIDTH,
        /** There are bytes behind the last hash or entry. */
        TRAILING_BYTES,
        /** An entry does not have the hash that the tree holds. */
        LEAF_MISMATCH,
        /** A hash in a tile is not that of what it stands for. */
        HASH_MISMATCH,
        /** A growing tile contradicts the entries, or an earlier form of it is not its beginning. */
        FORGED_PARTIAL,
        /** A whole bundle stands where another one belongs. */
        SWAPPED_BUNDLE,
        /** All files agree with each other, but their root is not the signed one. */
        ROOT_MISMATCH,
        /** The checkpoint cannot be read, or the key has not signed it. */
        CHECKPOINT_NOT_SIGNED,
        /** The checkpoint is older than one that is known. */
        STALE_CHECKPOINT,
        /** The key signed two roots for one size. */
        TWO_ROOTS,
        /** A file does not belong to a log. */
        STRAY,
        /** A file cannot be read: no verdict on it. */
        UNREADABLE
    }

    /** Damage of a file as a whole. */
    static Damage of(Kind kind, Object file, String what) {
        return new Damage(kind, file.toString(), -1, what);
    }

    @Override
    public String toString() {
        return file + (index < 0 ? "" : ", index " + index) + ": " + what;
    }
}
