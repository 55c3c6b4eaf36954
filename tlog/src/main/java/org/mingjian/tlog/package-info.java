/** A transparency log in plain files: Merkle tree, tiles, checkpoints and proofs in the C2SP formats. */
@NullMarked
package org.mingjian.tlog;

import org.jspecify.annotations.NullMarked;
