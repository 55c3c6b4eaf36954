package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.DurableFiles;
import org.mingjian.tlog.files.SyncFailed;

/**
 * Makes groups of entries durable before they are acknowledged: each group is one write and one forcing. Segments are
 * named by the index of their first entry and removed as wholes.
 */
final class Journal implements Closeable {

    /** Segments are changed at this length: short ones are removed soon, few names are made. */
    private static final long SEGMENT = 16 << 20;

    private final Disk disk;
    private final Path directory;
    /** Read by the writer, shortened by the publisher. */
    private final ConcurrentSkipListMap<Long, Path> segments = new ConcurrentSkipListMap<>();

    private long size;
    private Disk.@Nullable Tail tail;

    private Journal(Disk disk, Path directory) {
        this.disk = disk;
        this.directory = directory;
    }

    /**
     * Opens the journal and shows what it holds. A group that was torn by a crash is cut off; it was never acknowledged.
     *
     * @throws Malformed when acknowledged entries are damaged
     */
    static Journal open(Disk disk, Path directory, Consumer<Group> groups) throws IOException {
        Journal journal = new Journal(disk, directory);
        for (String name : disk.names(directory)) {
            if (name.endsWith(DurableFiles.UNFINISHED)) {
                disk.delete(directory.resolve(name));
                continue;
            }
            journal.segments.put(index(directory, name), directory.resolve(name));
        }
        for (Map.Entry<Long, Path> segment : journal.segments.entrySet()) {
            journal.read(segment.getKey(), segment.getValue(), groups);
        }
        return journal;
    }

    private static long index(Path directory, String name) {
        if (!name.matches("[0-9]{19}")) {
            throw new Malformed(directory.resolve(name) + " is no segment of a journal");
        }
        return Long.parseLong(name);
    }

    private void read(long first, Path file, Consumer<Group> groups) throws IOException {
        boolean last = first == segments.lastKey();
        if (first != segments.firstKey() && first != size) {
            throw new Malformed(file + " follows size " + size + ": a segment of the journal is missing");
        }
        byte[] bytes = disk.read(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
        size = first;
        long whole = new JournalReader(file, bytes).read(first, last, group -> {
            groups.accept(group);
            size = group.end();
        });
        if (last) {
            // Written anew even when it is whole: what was read may be in memory only, after a forcing that failed.
            new DurableFiles(disk).write(file, Arrays.copyOf(bytes, (int) whole));
            tail = disk.open(file);
        }
    }

    /** The index behind the last entry. */
    long size() {
        return size;
    }

    /** The index of the oldest entry that is kept. */
    long first() {
        return segments.isEmpty() ? size : segments.firstKey();
    }

    /** Goes on at an index when what came before was removed. */
    void startAt(long index) throws IOException {
        if (index > size) {
            removeAll();
            size = index;
        }
    }

    /**
     * Makes a group durable.
     *
     * @throws SyncFailed when it is not known whether it is
     * @throws IOException when nothing of it is there
     */
    void append(List<byte[]> entries) throws IOException {
        Disk.Tail current = segment();
        long before = current.length();
        try {
            current.append(new Group(size, entries).bytes());
        } catch (IOException e) {
            undo(current, before, e);
            throw e;
        }
        current.sync();
        size += entries.size();
    }

    private static void undo(Disk.Tail current, long length, IOException reason) throws SyncFailed {
        try {
            current.cut(length);
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw new SyncFailed("the journal", reason);
        }
    }

    private Disk.Tail segment() throws IOException {
        Disk.Tail current = tail;
        if (current != null && current.length() < SEGMENT) {
            return current;
        }
        Path file = directory.resolve(String.format(Locale.ROOT, "%019d", size));
        Disk.Tail next = disk.open(file);
        tail = next;
        segments.put(size, file);
        disk.syncDirectory(directory);
        if (current != null) {
            current.close();
        }
        return next;
    }

    /** Removes the segments of which every entry is below that size. */
    void cut(long published) throws IOException {
        for (Map.Entry<Long, Path> segment : segments.entrySet()) {
            Long following = segments.higherKey(segment.getKey());
            if (following != null && following <= published) {
                disk.delete(segment.getValue());
                segments.remove(segment.getKey());
            }
        }
    }

    private void removeAll() throws IOException {
        close();
        tail = null;
        for (Path file : segments.values()) {
            disk.delete(file);
        }
        segments.clear();
    }

    @Override
    public void close() throws IOException {
        if (tail != null) {
            tail.close();
        }
    }
}
