package org.mingjian.recording.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that signs checkpoints: made on the first start, kept in {@code keys/log.key}, readable by its owner only. */
@Component
public class LogKey {

    private static final String NAME = "mingjian.local/";

    private final NoteSigner signer;

    LogKey(@Value("${mingjian.data:data}") Path data, LogRows rows) {
        Path file = data.toAbsolutePath().resolve("keys").resolve("log.key");
        List<String> known = rows.keys();
        this.signer = Files.exists(file) ? read(file) : make(file, known);
        String vkey = signer.key().toString();
        if (!known.isEmpty() && !known.contains(vkey)) {
            throw new IllegalStateException(file + " is not the key of this database's record: restore the right file");
        }
        rows.keepKey(vkey);
    }

    /** The public half, by which everybody can check the log. */
    public NoteKey key() {
        return signer.key();
    }

    SignedNote sign(String text) {
        return signer.sign(text);
    }

    private static NoteSigner read(Path file) {
        try {
            return NoteSigner.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteSigner make(Path file, List<String> known) {
        if (!known.isEmpty()) {
            throw new IllegalStateException("The log's key " + file + " is missing, but the database holds a record"
                    + " that it signed: restore the file from the backup of the data directory");
        }
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[8];
        random.nextBytes(id);
        NoteSigner made = NoteSigner.generate(NAME + HexFormat.of().formatHex(id), random);
        return write(file, made) ? made : read(file);
    }

    /** Whether this process made the file; false when another one was quicker. */
    private static boolean write(Path file, NoteSigner made) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "log", ".unfinished", ownerOnly(file));
            Files.writeString(aside, made.privateText() + "\n", StandardOpenOption.DSYNC);
            try {
                Files.createLink(file, aside);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the log's key", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
