package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Replaces files so that each is whole and durable or not there: written aside, forced, renamed, the name forced. */
public final class DurableFiles {

    /** The ending of files that a crash may leave behind; they hold nothing. */
    public static final String UNFINISHED = ".unfinished";

    private static final int FEW = 5;
    private static final int TOGETHER = 16;

    private final Disk disk;

    /** Writes to that disk. */
    public DurableFiles(Disk disk) {
        this.disk = disk;
    }

    /** Replaces one file. */
    public void write(Path file, byte[] content) throws IOException {
        writeAll(Map.of(file, content));
    }

    /** Replaces files, of which each is whole but not all may be there after a crash. */
    void writeAll(Map<Path, byte[]> contents) throws IOException {
        Map<Path, Path> aside = new LinkedHashMap<>();
        for (Path file : contents.keySet()) {
            makeDirectory(parent(file));
            aside.put(file.resolveSibling(file.getFileName() + UNFINISHED), file);
        }
        try {
            writeAside(aside, contents);
        } catch (IOException e) {
            remove(aside.keySet(), e);
            throw e;
        }
        Set<Path> folders = new LinkedHashSet<>();
        for (Map.Entry<Path, Path> file : aside.entrySet()) {
            disk.move(file.getKey(), file.getValue());
            folders.add(parent(file.getValue()));
        }
        for (Path folder : folders) {
            disk.syncDirectory(folder);
        }
    }

    /** Many files at once are forced together: a file system then commits once for several of them. */
    private void writeAside(Map<Path, Path> aside, Map<Path, byte[]> contents) throws IOException {
        if (aside.size() < FEW) {
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                disk.write(file.getKey(), contents.get(file.getValue()));
            }
            return;
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<?>> running = new ArrayList<>();
            aside.forEach((unfinished, file) -> running.add(writers.submit(() -> {
                disk.write(unfinished, contents.get(file));
                return file;
            })));
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Makes a directory and those above it durably. */
    public void makeDirectory(Path folder) throws IOException {
        Path above = folder.getParent();
        if (above != null && !disk.isDirectory(folder)) {
            makeDirectory(above);
            disk.makeDirectory(folder);
            disk.syncDirectory(above);
        }
    }

    /** A full disk gets back what half a file took. */
    private void remove(Set<Path> files, IOException reason) {
        for (Path file : files) {
            try {
                disk.delete(file);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no directory above " + file);
        }
        return parent;
    }
}
