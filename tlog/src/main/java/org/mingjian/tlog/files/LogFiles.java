package org.mingjian.tlog.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.note.NoteKey;

/** The plain files of a log in a directory, as they are served. A file appears whole and durable, or not at all. */
public final class LogFiles implements TileSource {

    /** The name of the file that holds the newest checkpoint. */
    public static final String CHECKPOINT = "checkpoint";

    /** The name of the file that holds the log's public key; it proves nothing to those who got it with the log. */
    public static final String KEY = "key";

    private static final String UNFINISHED = ".unfinished";

    private final Path directory;

    /** The log in that directory, which may not exist yet. */
    public LogFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Where the files lie. */
    public Path directory() {
        return directory;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!Files.isRegularFile(file(path))) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Every file below the directory, as paths with slashes, sorted; unfinished ones of a crash are left out. */
    public List<String> list() throws IOException {
        List<String> paths = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            Files.walkFileTree(directory, new Lister(directory, paths));
        }
        paths.removeIf(path -> path.endsWith(UNFINISHED));
        paths.sort(Comparator.naturalOrder());
        return paths;
    }

    /** Replaces a file: written aside, forced to the disk, renamed. The rename is durable after {@link #force}. */
    void write(String path, byte[] content) throws IOException {
        Path file = file(path);
        makeDurably(parent(file));
        Path aside = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(parent(file));
    }

    /** Publishes a checkpoint: the tiles below it must be durable before. */
    public void publish(String checkpoint) throws IOException {
        write(CHECKPOINT, checkpoint.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the public key beside the log. */
    public void publishKey(NoteKey key) throws IOException {
        write(KEY, (key + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Removes the partial forms of a tile that is full. */
    void prune(TilePath full) throws IOException {
        Path partials = directory.resolve(full + ".p");
        if (!Files.isDirectory(partials)) {
            return;
        }
        try (Stream<Path> files = Files.list(partials)) {
            files.forEach(LogFiles::delete);
        }
        Files.delete(partials);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only canonical names reach the file system: no way out of the directory. */
    private Path file(String path) {
        boolean plain = path.equals(CHECKPOINT) || path.equals(KEY);
        return directory.resolve(plain ? path : TilePath.parse(path).toString());
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no directory above " + file);
        }
        return parent;
    }

    private static void makeDurably(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = parent(folder);
        makeDurably(above);
        Files.createDirectories(folder);
        force(above);
    }

    /** Forces the names in a directory to the disk; systems on which a directory cannot be opened do so themselves. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Files may be pruned while they are listed. */
    private static final class Lister extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<String> paths;

        Lister(Path root, List<String> paths) {
            this.root = root;
            this.paths = paths;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            paths.add(root.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
