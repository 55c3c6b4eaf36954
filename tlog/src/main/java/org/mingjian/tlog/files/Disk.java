package org.mingjian.tlog.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The few file operations on which the durability of a log rests. A simulated disk can stand below them: one that loses
 * what was not forced, that is full, or that fails.
 */
public interface Disk {

    /** The disk of this machine. */
    static Disk real() {
        return new RealDisk();
    }

    /** The bytes of a regular file, at most 32 MiB of them; empty when there is none. */
    Optional<byte[]> read(Path file) throws IOException;

    /**
     * Writes a file anew and forces its content to the disk. Its name is durable after {@link #syncDirectory}.
     *
     * @throws SyncFailed when it is not known what the disk holds
     */
    void write(Path file, byte[] content) throws IOException;

    /** Opens a file, made when there is none, to write at its end. */
    Tail open(Path file) throws IOException;

    /** Gives a file another name at once, in place of a file that has it. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty directory, if it is there. */
    void delete(Path path) throws IOException;

    /** Makes one directory, if it is not there. */
    void makeDirectory(Path directory) throws IOException;

    /** Forces the names in a directory to the disk. */
    void syncDirectory(Path directory) throws IOException;

    /** Whether there is such a directory. */
    boolean isDirectory(Path path) throws IOException;

    /** The names in a directory, sorted; none when there is no such directory. */
    List<String> names(Path directory) throws IOException;

    /**
     * Holds a file until it is closed, against every other writer of this or another process.
     *
     * @param holder who holds it, for the others to read
     * @return empty when another one holds it
     */
    Optional<Closeable> hold(Path file, String holder) throws IOException;

    /** A file that grows at its end. */
    interface Tail extends Closeable {

        /** Bytes in the file. */
        long length() throws IOException;

        /** Writes behind the last byte; after an exception the length tells how much of it arrived. */
        void append(byte[] bytes) throws IOException;

        /** Cuts the file. */
        void cut(long length) throws IOException;

        /**
         * Forces the content to the disk.
         *
         * @throws SyncFailed when it is not known what the disk holds; it must not be tried again and believed
         */
        void sync() throws IOException;

        @Override
        void close() throws IOException;
    }
}
