package org.mingjian.tlog.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The file system of this machine. */
final class RealDisk implements Disk {

    /** No file of a log is longer: whoever puts one in its place must not exhaust the reader. */
    private static final int LONGEST = 1 << 25;

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        // Asked first, for opening a named pipe would wait for a writer for ever.
        if (!Files.isRegularFile(file)) {
            return Files.exists(file) || !Files.notExists(file) ? unreadable(file) : Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer content = ByteBuffer.allocate((int) Math.min(LONGEST, channel.size()));
            while (content.hasRemaining() && channel.read(content) >= 0) {}
            return Optional.of(
                    content.hasRemaining() ? Arrays.copyOf(content.array(), content.position()) : content.array());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Something else than a file is no file of a log; what cannot even be looked at is no verdict. */
    private static Optional<byte[]> unreadable(Path file) throws IOException {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        throw new IOException("cannot be read: " + file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            force(channel, file, true);
        }
    }

    @Override
    public Tail open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return new RealTail(file, channel);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void makeDirectory(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
    }

    /** Systems on which a directory cannot be opened force names by themselves. */
    @Override
    public void syncDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                force(channel, directory, true);
            }
        }
    }

    @Override
    public boolean isDirectory(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public List<String> names(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
            found.forEach(path -> names.add(String.valueOf(path.getFileName())));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    @Override
    public Optional<Closeable> hold(Path file, String holder) throws IOException {
        return Held.tryHold(file, holder);
    }

    static void force(FileChannel channel, Path file, boolean withLength) throws SyncFailed {
        try {
            channel.force(withLength);
        } catch (IOException e) {
            throw new SyncFailed(file, e);
        }
    }
}
