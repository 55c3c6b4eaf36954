package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Replaces files so that each is whole and durable or not there: written aside, forced, renamed, the name forced. */
public final class DurableFiles {

    /** The ending of files that a crash may leave behind; they hold nothing. */
    public static final String UNFINISHED = ".unfinished";

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
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                makeDirectory(parent(file.getKey()));
                Path unfinished = file.getKey().resolveSibling(file.getKey().getFileName() + UNFINISHED);
                aside.put(unfinished, file.getKey());
                disk.write(unfinished, file.getValue());
            }
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
