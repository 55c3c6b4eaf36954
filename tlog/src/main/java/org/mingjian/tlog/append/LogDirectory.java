package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.DurableFiles;
import org.mingjian.tlog.files.LogFiles;

/** The places in a log's directory, held against other writers. */
final class LogDirectory implements Closeable {

    private final Path path;
    private final LogFiles files;
    private final Closeable lock;

    private LogDirectory(Path path, Disk disk, Closeable lock) {
        this.path = path;
        this.files = new LogFiles(disk, path.resolve("log"));
        this.lock = lock;
    }

    static LogDirectory hold(Path directory, Disk disk) throws IOException {
        Path path = directory.toAbsolutePath().normalize();
        DurableFiles durable = new DurableFiles(disk);
        durable.makeDirectory(path.resolve("journal"));
        durable.makeDirectory(path.resolve("log"));
        Path lock = path.resolve("lock");
        ProcessHandle self = ProcessHandle.current();
        String holder = "process " + self.pid() + ", begun "
                + self.info().startInstant().map(Object::toString).orElse("at a time unknown");
        Closeable held = disk.hold(lock, holder).orElse(null);
        if (held == null) {
            String other = new String(disk.read(lock).orElse(new byte[0]), StandardCharsets.UTF_8).strip();
            throw new LogBusy(path + " is written by another: " + other);
        }
        return new LogDirectory(path, disk, held);
    }

    LogFiles files() {
        return files;
    }

    Path journal() {
        return path.resolve("journal");
    }

    /** The index of what is integrated and of what the backlog holds behind it. */
    FirstIndexes firsts(RecentLeaves leaves, Backlog backlog, long base) throws IOException {
        leaves.begin(base);
        backlog.entries(base, Integer.MAX_VALUE).forEach(entry -> leaves.add(Hash.leaf(entry)));
        return FirstIndexes.open(path.resolve("index"), leaves);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
