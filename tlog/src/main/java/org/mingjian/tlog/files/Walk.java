package org.mingjian.tlog.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;

/** Checks the chunks of a log in several threads and takes their results in order. */
final class Walk {

    /** After so many chunks, about four million entries, it is kept how far the check came. */
    private static final int KEEP_EVERY = 64;

    private final ChunkCheck check;
    private final CheckedFiles files;
    private final Checkpoint signed;

    Walk(ChunkCheck check, CheckedFiles files, Checkpoint signed) {
        this.check = check;
        this.files = files;
        this.signed = signed;
    }

    /** Checks the chunks up to the signed root; the other check is made beside, what it finds counts last. */
    void check(int threads, @Nullable CheckState state, LongConsumer progress, Callable<?> other) throws IOException {
        Levels levels = begin(state);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("log-check-", 0).factory());
        try {
            Future<?> beside = workers.submit(other);
            take(levels, workers, 2 * threads, state, progress);
            if (state != null) {
                state.write(levels);
            }
            compare(levels.finish());
            result(beside);
        } finally {
            workers.shutdownNow();
        }
    }

    private void compare(Hash root) {
        if (!root.equals(signed.root())) {
            throw new Found(Damage.of(
                    Damage.Kind.ROOT_MISMATCH,
                    LogFiles.CHECKPOINT,
                    "the tiles agree with each other, but their root is not the signed one"));
        }
    }

    private Levels begin(@Nullable CheckState state) throws IOException {
        Levels levels = new Levels(files, signed);
        if (state != null) {
            state.read(levels);
        }
        return levels.chunks() * ChunkCheck.LEAVES > files.size() ? new Levels(files, signed) : levels;
    }

    private void take(
            Levels levels, ExecutorService workers, int ahead, @Nullable CheckState state, LongConsumer progress)
            throws IOException {
        long chunks = (files.size() + ChunkCheck.LEAVES - 1) / ChunkCheck.LEAVES;
        Deque<Future<ChunkCheck.Chunk>> running = new ArrayDeque<>();
        long next = levels.chunks();
        for (long done = levels.chunks(); done < chunks; done++) {
            while (next < chunks && running.size() < ahead) {
                long number = next++;
                running.add(workers.submit(() -> check.check(number)));
            }
            levels.add(result(running.remove()));
            progress.accept(Math.min(files.size(), (done + 1) * ChunkCheck.LEAVES));
            if (state != null && levels.chunks() % KEEP_EVERY == 0) {
                state.write(levels);
            }
        }
    }

    private static <T> T result(Future<T> running) throws IOException {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }
}
