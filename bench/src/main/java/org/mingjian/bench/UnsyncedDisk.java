package org.mingjian.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.files.Disk;

/** The real disk without forcing: to build a log for a bench quickly, never to keep one. */
final class UnsyncedDisk implements Disk {

    private final Disk real = Disk.real();

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    @Override
    public Tail open(Path file) {
        throw new UnsupportedOperationException("a journal is always forced");
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
    public void syncDirectory(Path directory) {}

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
}
