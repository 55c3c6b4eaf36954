package org.mingjian.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.SyncFailed;

/**
 * A disk in memory whose power is lost after so many operations. What was not forced is then lost, torn or there: each
 * sector of a file for itself, the names of a directory up to a random one of their changes.
 */
final class PowerLossDisk implements Disk {

    /** What everything says once the power is lost. */
    static final String LOST = "the power is lost";

    private final SimulatedNames names;
    private final boolean forces;
    private final long cutAfter;
    private Consumer<byte[]> published = note -> {};
    private long operations;

    /** Loses power after so many operations; without {@code forces} it ignores every forcing, as a bad disk does. */
    PowerLossDisk(boolean forces, long cutAfter) {
        this(new SimulatedNames(), forces, cutAfter);
    }

    private PowerLossDisk(SimulatedNames names, boolean forces, long cutAfter) {
        this.names = names;
        this.forces = forces;
        this.cutAfter = cutAfter;
    }

    /** Shows every checkpoint at the moment at which it becomes visible. */
    void telling(Consumer<byte[]> checkpoint) {
        this.published = checkpoint;
    }

    synchronized long operations() {
        return operations;
    }

    /** What is found when the power is back. */
    synchronized PowerLossDisk after(Random random, long nextCut) {
        return new PowerLossDisk(names.afterPowerLoss(random), forces, nextCut);
    }

    /** A log that lost its disk for good has failed, it is not to wait for room: told as a forcing that failed. */
    private void operation() throws IOException {
        if (++operations > cutAfter) {
            throw new SyncFailed("anything", new IOException(LOST));
        }
    }

    @Override
    public synchronized Optional<byte[]> read(Path path) {
        return names.file(path).map(SimulatedFile::content);
    }

    @Override
    public synchronized void write(Path path, byte[] content) throws IOException {
        operation();
        SimulatedFile file = names.make(path);
        file.cut(0);
        file.write(0, content);
        operation();
        if (forces) {
            file.force();
        }
    }

    @Override
    public synchronized Tail open(Path path) throws IOException {
        operation();
        return new SimulatedTail(names.make(path));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        operation();
        SimulatedFile file = names.move(from, to);
        if (to.endsWith("checkpoint")) {
            published.accept(file.content());
        }
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        operation();
        names.remove(path);
    }

    /** Directories are durable at once: that they are forced too is not what is tried here. */
    @Override
    public synchronized void makeDirectory(Path directory) throws IOException {
        operation();
        names.makeDirectory(directory);
    }

    @Override
    public synchronized void syncDirectory(Path directory) throws IOException {
        operation();
        if (forces) {
            names.force(directory);
        }
    }

    @Override
    public synchronized boolean isDirectory(Path path) {
        return names.isDirectory(path);
    }

    @Override
    public synchronized List<String> names(Path directory) {
        return names.in(directory);
    }

    @Override
    public Optional<Closeable> hold(Path file, String holder) {
        return Optional.of(() -> {});
    }

    private final class SimulatedTail implements Tail {

        private final SimulatedFile file;

        SimulatedTail(SimulatedFile file) {
            this.file = file;
        }

        @Override
        public long length() {
            synchronized (PowerLossDisk.this) {
                return file.length();
            }
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            synchronized (PowerLossDisk.this) {
                operation();
                file.write(file.length(), bytes);
            }
        }

        @Override
        public void cut(long length) throws IOException {
            synchronized (PowerLossDisk.this) {
                operation();
                file.cut((int) length);
            }
        }

        @Override
        public void sync() throws IOException {
            synchronized (PowerLossDisk.this) {
                operation();
                if (forces) {
                    file.force();
                }
            }
        }

        @Override
        public void close() {}
    }
}
