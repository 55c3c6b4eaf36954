package org.mingjian.tlog.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.files.SyncFailed;

/**
 * Gives entries their indexes and makes them durable, in groups: while the disk works on one group the next one gathers,
 * so a fast disk answers each writer at once and a slow one gets larger groups by itself.
 */
final class Sequencer implements Runnable {

    private static final int LARGEST_GROUP = 4 << 20;
    private static final Waiting STOP = new Waiting(new byte[0], null);

    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable IOException> ended = new AtomicReference<>();
    private final Journal journal;
    private final Backlog backlog;
    private final @Nullable KnownLeaves known;
    private final Runnable sequenced;

    /** Calls {@code sequenced} after each group; without {@code known} every entry gets an index of its own. */
    Sequencer(Journal journal, Backlog backlog, @Nullable KnownLeaves known, Runnable sequenced) {
        this.journal = journal;
        this.backlog = backlog;
        this.known = known;
        this.sequenced = sequenced;
    }

    /** The index of an entry that has its room, once it is durable. */
    CompletableFuture<Long> take(byte[] entry) {
        Waiting waiting = new Waiting(entry, known == null ? null : Hash.leaf(entry));
        IOException reason = ended.get();
        if (reason == null) {
            queue.add(waiting);
        } else {
            refuse(List.of(waiting), reason);
        }
        return waiting.told;
    }

    /** Takes no more; the thread ends when what was taken is durable. */
    void stop() {
        ended.compareAndSet(null, new Refused("the log is closed"));
        queue.add(STOP);
    }

    /** Acknowledges nothing more: it is not known what the disk holds. */
    void fail(Throwable reason) {
        ended.set(new LogBroken(String.valueOf(reason.getMessage()), reason));
    }

    /** Whether it failed. */
    boolean broken() {
        return ended.get() instanceof LogBroken;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            List<Waiting> group = new ArrayList<>();
            more = gather(group);
            commit(group);
        }
        List<Waiting> late = new ArrayList<>();
        queue.drainTo(late);
        refuse(late, new Refused("the log is closed"));
    }

    /** Takes what waits; false when it is the last. */
    private boolean gather(List<Waiting> group) {
        try {
            int bytes = 0;
            Waiting next = queue.take();
            while (next != null && next != STOP) {
                group.add(next);
                bytes += next.entry.length;
                next = bytes < LARGEST_GROUP ? queue.poll() : null;
            }
            return next != STOP;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void commit(List<Waiting> group) {
        try {
            if (ended.get() instanceof LogBroken reason) {
                throw reason;
            }
            List<Waiting> fresh = assign(group);
            if (!fresh.isEmpty()) {
                makeDurable(fresh);
            }
            tell(group);
        } catch (SyncFailed | RuntimeException e) {
            fail(e);
            refuse(group, new LogBroken(String.valueOf(e.getMessage()), e));
        } catch (IOException e) {
            refuse(group, e instanceof LogBroken ? e : new Refused(e));
        }
    }

    private List<Waiting> assign(List<Waiting> group) throws IOException {
        if (known != null) {
            return known.assign(group, journal.size());
        }
        for (int i = 0; i < group.size(); i++) {
            group.get(i).index = journal.size() + i;
            group.get(i).fresh = true;
        }
        return group;
    }

    private void makeDurable(List<Waiting> fresh) throws IOException {
        List<byte[]> entries = fresh.stream().map(waiting -> waiting.entry).toList();
        journal.append(entries);
        if (known != null) {
            known.add(fresh);
        }
        backlog.add(entries);
    }

    private void tell(List<Waiting> group) {
        for (Waiting waiting : group) {
            if (!waiting.fresh) {
                backlog.release(waiting.entry.length);
            }
            waiting.told.complete(waiting.index);
        }
        sequenced.run();
    }

    private void refuse(List<Waiting> group, IOException reason) {
        for (Waiting waiting : group) {
            backlog.release(waiting.entry.length);
            waiting.told.completeExceptionally(reason);
        }
    }
}
