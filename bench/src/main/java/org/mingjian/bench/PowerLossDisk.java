package org.mingjian.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

    private final Map<Path, SimulatedFile> names = new HashMap<>();
    private final Map<Path, SimulatedFile> durableNames = new HashMap<>();
    private final Map<Path, List<Runnable>> unforcedNames = new HashMap<>();
    private final Set<Path> directories = new HashSet<>();
    private final boolean forces;
    private final long cutAfter;
    private Consumer<byte[]> published = note -> {};
    private long operations;

    /** Loses power after so many operations; without {@code forces} it ignores every forcing, as a bad disk does. */
    PowerLossDisk(boolean forces, long cutAfter) {
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
        for (List<Runnable> changes : unforcedNames.values()) {
            changes.subList(0, random.nextInt(changes.size() + 1)).forEach(Runnable::run);
        }
        PowerLossDisk next = new PowerLossDisk(forces, nextCut);
        next.directories.addAll(directories);
        durableNames.forEach((path, file) -> {
            SimulatedFile found = file.afterPowerLoss(random);
            next.names.put(path, found);
            next.durableNames.put(path, found);
        });
        return next;
    }

    /** A log that lost its disk for good has failed, it is not to wait for room: told as a forcing that failed. */
    private void operation() throws IOException {
        if (++operations > cutAfter) {
            throw new SyncFailed("anything", new IOException(LOST));
        }
    }

    private void change(Path path, Runnable change) {
        unforcedNames
                .computeIfAbsent(path.getParent(), folder -> new ArrayList<>())
                .add(change);
    }

    private SimulatedFile made(Path path) {
        return names.computeIfAbsent(path, missing -> {
            SimulatedFile file = new SimulatedFile();
            change(path, () -> durableNames.put(path, file));
            return file;
        });
    }

    @Override
    public synchronized Optional<byte[]> read(Path path) {
        return Optional.ofNullable(names.get(path)).map(SimulatedFile::content);
    }

    @Override
    public synchronized void write(Path path, byte[] content) throws IOException {
        operation();
        SimulatedFile file = made(path);
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
        return new SimulatedTail(made(path));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        operation();
        SimulatedFile file = names.remove(from);
        if (file == null) {
            throw new NoSuchFileException(from.toString());
        }
        names.put(to, file);
        change(to, () -> {
            durableNames.remove(from);
            durableNames.put(to, file);
        });
        if (to.endsWith("checkpoint")) {
            published.accept(file.content());
        }
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        operation();
        names.remove(path);
        directories.remove(path);
        change(path, () -> durableNames.remove(path));
    }

    /** Directories are durable at once: that they are forced too is not what is tried here. */
    @Override
    public synchronized void makeDirectory(Path directory) throws IOException {
        operation();
        directories.add(directory);
    }

    @Override
    public synchronized void syncDirectory(Path directory) throws IOException {
        operation();
        if (forces) {
            unforcedNames.getOrDefault(directory, List.of()).forEach(Runnable::run);
            unforcedNames.remove(directory);
        }
    }

    @Override
    public synchronized boolean isDirectory(Path path) {
        return directories.contains(path) || path.getParent() == null;
    }

    @Override
    public synchronized List<String> names(Path directory) {
        return java.util.stream.Stream.concat(names.keySet().stream(), directories.stream())
                .filter(path -> directory.equals(path.getParent()))
                .map(path -> path.getFileName().toString())
                .sorted()
                .toList();
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
