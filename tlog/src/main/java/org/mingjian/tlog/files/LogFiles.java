package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.note.NoteKey;

/** The plain files of a log in a directory, as they are served. A file appears whole and durable, or not at all. */
public final class LogFiles implements ListedSource {

    /** The name of the file that holds the newest checkpoint. */
    public static final String CHECKPOINT = "checkpoint";

    /** The name of the file that holds the log's public key; it proves nothing to those who got it with the log. */
    public static final String KEY = "key";

    private final Disk disk;
    private final Path directory;
    private final DurableFiles durable;

    /** The log in that directory, which may not exist yet. */
    public LogFiles(Path directory) {
        this(Disk.real(), directory);
    }

    /** The log in a directory of that disk. */
    public LogFiles(Disk disk, Path directory) {
        this.disk = disk;
        this.directory = directory.toAbsolutePath().normalize();
        this.durable = new DurableFiles(disk);
    }

    /** Where the files lie. */
    public Path directory() {
        return directory;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return disk.read(file(path));
    }

    /** Every file below the directory, as paths with slashes, sorted; unfinished ones of a crash are left out. */
    public List<String> list() throws IOException {
        List<String> paths = new ArrayList<>();
        each(paths::add);
        paths.sort(Comparator.naturalOrder());
        return paths;
    }

    /** Shows what {@link #list} gives, without holding all of it. */
    @Override
    public void each(FileVisitor visitor) throws IOException {
        each(directory, "", visitor);
    }

    private void each(Path folder, String prefix, FileVisitor visitor) throws IOException {
        for (String name : disk.names(folder)) {
            Path path = folder.resolve(name);
            if (disk.isDirectory(path)) {
                each(path, prefix + name + "/", visitor);
            } else if (!name.endsWith(DurableFiles.UNFINISHED)) {
                visitor.visit(prefix + name);
            }
        }
    }

    /** Replaces files; all are durable when this returns. */
    void write(Map<TilePath, byte[]> tiles) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        tiles.forEach((path, content) -> contents.put(file(path.toString()), content));
        durable.writeAll(contents);
    }

    /** Publishes a checkpoint: the tiles below it must be durable before. */
    public void publish(String checkpoint) throws IOException {
        durable.write(file(CHECKPOINT), checkpoint.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the public key beside the log. */
    public void publishKey(NoteKey key) throws IOException {
        durable.write(file(KEY), (key + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Removes the partial forms of a tile that is full. */
    void prune(TilePath full) throws IOException {
        Path partials = directory.resolve(full + ".p");
        if (disk.isDirectory(partials)) {
            for (String name : disk.names(partials)) {
                disk.delete(partials.resolve(name));
            }
            disk.delete(partials);
        }
    }

    /** Only canonical names reach the file system: no way out of the directory. */
    private Path file(String path) {
        boolean plain = path.equals(CHECKPOINT) || path.equals(KEY);
        return directory.resolve(plain ? path : TilePath.parse(path).toString());
    }
}
