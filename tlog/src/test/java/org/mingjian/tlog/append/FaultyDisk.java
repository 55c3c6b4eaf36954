package org.mingjian.tlog.append;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingjian.tlog.files.Disk;
import org.mingjian.tlog.files.SyncFailed;

/** The real disk, but full or failing for some files. */
final class FaultyDisk implements Disk {

    private final Disk real = Disk.real();
    private volatile Predicate<Path> full = file -> false;
    private volatile Predicate<Path> failing = file -> false;

    /** Writes half of what is asked for and says that the disk is full. */
    void fullFor(Predicate<Path> files) {
        this.full = files;
    }

    /** Cannot force these files. */
    void failingFor(Predicate<Path> files) {
        this.failing = files;
    }

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (full.test(file)) {
            real.write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
        }
        real.write(file, content);
        failSync(file);
    }

    private void failSync(Path file) throws SyncFailed {
        if (failing.test(file)) {
            throw new SyncFailed(file, new IOException("Input/output error"));
        }
    }

    @Override
    public Tail open(Path file) throws IOException {
        return new FaultyTail(file, real.open(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }

    @Override
    public void makeDirectory(Path directory) throws IOException {
        real.makeDirectory(directory);
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        real.syncDirectory(directory);
    }

    @Override
    public boolean isDirectory(Path path) throws IOException {
        return real.isDirectory(path);
    }

    @Override
    public List<String> names(Path directory) throws IOException {
        return real.names(directory);
    }

    @Override
    public Optional<Closeable> hold(Path file, String holder) throws IOException {
        return real.hold(file, holder);
    }

    private final class FaultyTail implements Tail {

        private final Path file;
        private final Tail tail;

        FaultyTail(Path file, Tail tail) {
            this.file = file;
            this.tail = tail;
        }

        @Override
        public long length() throws IOException {
            return tail.length();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (full.test(file)) {
                tail.append(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
            tail.append(bytes);
        }

        @Override
        public void cut(long length) throws IOException {
            tail.cut(length);
        }

        @Override
        public void sync() throws IOException {
            failSync(file);
            tail.sync();
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
