package org.mingjian.tlog.append;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;

/** An entry whose index somebody waits for. */
final class Waiting {

    final byte[] entry;
    /** Its hash, when entries are deduplicated. */
    private final @Nullable Hash leaf;
    /** Told when it is durable. */
    final CompletableFuture<Long> told = new CompletableFuture<>();
    /** What will be told. */
    long index = -1;
    /** Whether it gets an index of its own. */
    boolean fresh;

    Waiting(byte[] entry, @Nullable Hash leaf) {
        this.entry = entry;
        this.leaf = leaf;
    }

    Hash leaf() {
        return Objects.requireNonNull(leaf);
    }
}
