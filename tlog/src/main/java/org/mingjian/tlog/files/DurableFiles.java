package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** A file that is being replaced. */
    private record Aside(Path unfinished, Path file, byte[] content) {}

    /** Replaces files, of which each is whole but not all may be there after a crash. */
    void writeAll(Map<Path, byte[]> contents) throws IOException {
        List<Aside> files = new ArrayList<>();
        for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
            Path file = each.getKey();
            makeDirectory(parent(file));
            files.add(new Aside(file.resolveSibling(file.getFileName() + UNFINISHED), file, each.getValue()));
        }
        try {
            writeAside(files);
        } catch (IOException e) {
            remove(files, e);
            throw e;
        }
        Set<Path> folders = new LinkedHashSet<>();
        for (Aside each : files) {
            disk.move(each.unfinished, each.file);
            folders.add(parent(each.file));
        }
        for (Path folder : folders) {
            disk.syncDirectory(folder);
        }
    }

    /** Many files at once are forced together: a file system then commits once for several of them. */
    private void writeAside(List<Aside> files) throws IOException {
        if (files.size() < FEW) {
            for (Aside each : files) {
                disk.write(each.unfinished, each.content);
            }
            return;
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<?>> running = new ArrayList<>();
            for (Aside each : files) {
                running.add(writers.submit(() -> {
                    disk.write(each.unfinished, each.content);
                    return each;
                }));
            }
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
    private void remove(List<Aside> files, IOException reason) {
        for (Aside each : files) {
            try {
                disk.delete(each.unfinished);
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
