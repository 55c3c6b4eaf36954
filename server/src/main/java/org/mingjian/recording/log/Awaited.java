package org.mingjian.recording.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The indexes that somebody waits for or will soon ask for. Bounded: the oldest are forgotten, the database knows them. */
final class Awaited {

    private static final int MOST = 50_000;

    private final Map<UUID, CompletableFuture<Long>> indexes = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CompletableFuture<Long>> eldest) {
            return size() > MOST;
        }
    };

    void expect(UUID entryId) {
        future(entryId);
    }

    synchronized boolean isExpected(UUID entryId) {
        return indexes.containsKey(entryId);
    }

    void tell(UUID entryId, Long index) {
        CompletableFuture<Long> waiter = known(entryId);
        if (waiter != null) {
            waiter.complete(index);
        }
    }

    Optional<Long> await(UUID entryId, Duration patience) {
        try {
            return Optional.of(future(entryId).get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an index", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized CompletableFuture<Long> future(UUID entryId) {
        return indexes.computeIfAbsent(entryId, id -> new CompletableFuture<>());
    }

    private synchronized @Nullable CompletableFuture<Long> known(UUID entryId) {
        return indexes.get(entryId);
    }
}
