package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A private key in a file that only its owner can read: made once, whole or not at all. */
public final class KeyFile {

    private final Path file;

    /** The key in that file, which may not exist yet. */
    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Whether there is a key. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** The private text. */
    public String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private text that is there, or else the new one; when another process is quicker, that one's. */
    public String readOrMake(Supplier<String> fresh) {
        if (!exists()) {
            try {
                Path aside = write(fresh.get());
                try {
                    Files.createLink(file, aside);
                } catch (FileAlreadyExistsException e) {
                    return read();
                } finally {
                    Files.delete(aside);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the key " + file, e);
            }
        }
        return read();
    }

    /** Removes the key, if there is one. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the key " + file, e);
        }
    }

    /** Puts this key in the place of the one before, in one step. */
    public void replace(String privateText) {
        try {
            Files.move(write(privateText), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the key " + file, e);
        }
    }

    private Path write(String privateText) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(".").normalize());
        Path aside = Files.createTempFile(folder, "key", ".unfinished", ownerOnly());
        Files.writeString(aside, privateText + "\n", StandardOpenOption.DSYNC);
        return aside;
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
