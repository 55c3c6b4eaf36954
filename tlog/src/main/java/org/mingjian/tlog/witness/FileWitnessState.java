package org.mingjian.tlog.witness;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.SignedNote;

/**
 * The state in a directory: {@code <SHA-256 of the origin>/checkpoint}, which is also the address under which C2SP
 * tlog-witness lets monitors read it ("Monitor Retrieval Mechanism").
 *
 * <p>Never put an older copy of the directory back: a witness cannot see that it forgot.
 */
public final class FileWitnessState implements WitnessState, Closeable {

    private static final String CHECKPOINT = "checkpoint";

    private final Path directory;
    private final FileChannel lockFile;
    private boolean failed;

    /**
     * Opens or makes the directory.
     *
     * @throws IOException when another process uses it
     */
    public FileWitnessState(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.lockFile =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lockFile)) {
            lockFile.close();
            throw new IOException(directory + " is used by another witness");
        }
    }

    @Override
    public synchronized Optional<SignedNote> latest(String origin) throws IOException {
        requireWhole();
        Path file = place(origin).resolve(CHECKPOINT);
        try {
            return Optional.of(SignedNote.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (Malformed e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    @Override
    public synchronized boolean replace(String origin, Optional<SignedNote> expected, SignedNote next)
            throws IOException {
        if (!latest(origin).equals(expected)) {
            return false;
        }
        // Once a write failed nobody knows what the disk holds: only a restart reads it again.
        failed = true;
        Path place = place(origin);
        if (!Files.isDirectory(place)) {
            Files.createDirectory(place);
            sync(directory);
        }
        Path made = place.resolve("checkpoint.new");
        write(made, next.format());
        Files.move(made, place.resolve(CHECKPOINT), StandardCopyOption.ATOMIC_MOVE);
        sync(place);
        failed = false;
        return true;
    }

    private Path place(String origin) {
        return directory.resolve(
                Hash.plain(origin.getBytes(StandardCharsets.UTF_8)).hex());
    }

    private void requireWhole() throws IOException {
        if (failed) {
            throw new IOException("a write to " + directory + " failed: start the witness again once the disk is well");
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Lets another process use the directory. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
