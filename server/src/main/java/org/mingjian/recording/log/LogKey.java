package org.mingjian.recording.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that signs checkpoints: made on the first start, kept in {@code keys/log.key}, readable by its owner only. */
@Component
public class LogKey {

    private static final String NAME = "mingjian.local/";

    private final LogRows rows;
    private final KeyFile file;
    private final KeyFile next;
    private volatile NoteSigner signer;

    LogKey(@Value("${mingjian.data:data}") Path data, LogRows rows) {
        Path keys = data.toAbsolutePath().resolve("keys");
        this.rows = rows;
        this.file = new KeyFile(keys.resolve("log.key"));
        this.next = new KeyFile(keys.resolve("log.key.next"));
        List<String> known = rows.keys();
        this.signer = current(known);
        if (known.isEmpty()) {
            rows.keepKey(signer.key().toString());
        }
    }

    /** The public half, by which everybody can check the log. */
    public NoteKey key() {
        return signer.key();
    }

    SignedNote sign(String text) {
        return signer.sign(text);
    }

    /** Whether the database knows no newer key: while a switch is under way nothing is signed. */
    public boolean isNewest() {
        return is(rows.keys().getFirst(), signer);
    }

    /** The key of this log or of one that ended here which has signed the note. */
    public Optional<NoteKey> signerOf(SignedNote note) {
        return rows.keys().stream()
                .map(NoteKey::parse)
                .filter(key -> signed(note, key))
                .findFirst();
    }

    /** A key under a new origin, for a log that begins anew; it signs nothing before {@link #replace}. */
    public NoteSigner prepare() {
        NoteSigner fresh = NoteSigner.generate(newOrigin(), new SecureRandom());
        next.replace(fresh.privateText());
        return fresh;
    }

    /** Signs with the prepared key from now on; the database knows it by now. */
    void replace(NoteSigner fresh) {
        file.replace(fresh.privateText());
        signer = fresh;
    }

    /** The newest key that the database knows; a switch that a crash cut short is finished. */
    private NoteSigner current(List<String> known) {
        if (known.isEmpty()) {
            return NoteSigner.parse(file.readOrMake(
                    () -> NoteSigner.generate(newOrigin(), new SecureRandom()).privateText()));
        }
        if (!file.exists()) {
            throw new IllegalStateException("The log's key " + file + " is missing, but the database holds a record"
                    + " that it signed: restore the file from the backup of the data directory");
        }
        NoteSigner found = NoteSigner.parse(file.read());
        if (!is(known.getFirst(), found) && next.exists() && is(known.getFirst(), NoteSigner.parse(next.read()))) {
            file.replace(next.read());
            found = NoteSigner.parse(file.read());
        }
        if (!is(known.getFirst(), found)) {
            throw new IllegalStateException(file + " is not the key of this database's record: restore the right file");
        }
        return found;
    }

    private static boolean is(String vkey, NoteSigner signer) {
        return signer.key().toString().equals(vkey);
    }

    private static boolean signed(SignedNote note, NoteKey key) {
        try {
            note.checkpointSignedBy(key);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    private static String newOrigin() {
        byte[] id = new byte[8];
        new SecureRandom().nextBytes(id);
        return NAME + HexFormat.of().formatHex(id);
    }
}
