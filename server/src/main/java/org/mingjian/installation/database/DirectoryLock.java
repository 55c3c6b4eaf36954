package org.mingjian.installation.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.installation.InstallationFault;

/** One process per data directory: an operating-system lock, which a killed process cannot leave behind. */
final class DirectoryLock implements AutoCloseable {

    private static final String NAME = "mingjian.lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock and writes the own process id into its file.
     *
     * @throws InstallationFault when another process holds it; names the holder
     */
    static DirectoryLock take(Path data) throws IOException {
        Path file = data.resolve(NAME);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw held(data, file);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DirectoryLock(channel);
    }

    /** The process that holds the directory now. */
    static Optional<String> holder(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static InstallationFault held(Path data, Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return new InstallationFault(
                "The data directory %s is in use by process %s.".formatted(data, pid),
                "Stop that process, or start with another directory (--data).",
                null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
