package org.mingjian.tlog.append;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What is sequenced and not yet published, in memory; bounded, so that a publisher that lags slows the writers down. */
final class Backlog implements Sequence {

    private static final int ROOM = 64 << 20;
    /** What an entry takes at least: so many entries never outgrow {@link RecentLeaves}. */
    private static final int LEAST = ROOM / RecentLeaves.KEPT * 2;

    private final Journal journal;
    private final List<byte[]> entries = new ArrayList<>();
    private final Semaphore room = new Semaphore(ROOM);
    private long first;

    Backlog(Journal journal) {
        this.journal = journal;
    }

    /** Waits until there is room for an entry. */
    void reserve(int length, Duration patience) throws Refused {
        try {
            if (!room.tryAcquire(taken(length), patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Refused("nothing was published for too long, there is no room for more entries");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
    }

    /** Gives back the room of an entry that was not taken. */
    void release(int length) {
        room.release(taken(length));
    }

    private static int taken(int length) {
        return Math.max(LEAST, length + 64);
    }

    /** Takes entries that have room and are durable. */
    synchronized void add(List<byte[]> sequenced) {
        entries.addAll(sequenced);
    }

    /** Begins with a size and what the journal holds behind it. */
    synchronized void begin(long size, List<Group> groups) {
        first = size;
        for (Group group : groups) {
            for (int i = 0; i < group.entries().size(); i++) {
                if (group.first() + i >= size) {
                    byte[] entry = group.entries().get(i);
                    entries.add(entry);
                    // Acknowledged before a crash: it has its place whether there is room or not.
                    room.tryAcquire(taken(entry.length));
                }
            }
        }
    }

    @Override
    public synchronized long size() {
        return first + entries.size();
    }

    @Override
    public synchronized List<byte[]> entries(long from, int most) {
        int begin = Math.toIntExact(from - first);
        return List.copyOf(entries.subList(begin, Math.min(entries.size(), begin + most)));
    }

    @Override
    public void published(long size) throws IOException {
        synchronized (this) {
            List<byte[]> done = entries.subList(0, Math.toIntExact(size - first));
            room.release(Math.min(
                    done.stream().mapToInt(entry -> taken(entry.length)).sum(), ROOM - room.availablePermits()));
            done.clear();
            first = size;
        }
        journal.cut(size);
    }
}
