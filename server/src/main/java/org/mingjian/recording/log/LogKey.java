package org.mingjian.recording.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.KeyStatement;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSigner;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs checkpoints: made on the first start, kept in {@code keys/log.key}, readable by its owner only. The
 * next one lies beside it until the database knows it: a switch that a crash cut short is finished by the next start.
 */
@Component
public class LogKey {

    private static final String NAME = "mingjian.local/";

    private final LogRows rows;
    private final KeyFile file;
    private final KeyFile next;
    private final OldKeys old;
    private volatile NoteSigner signer;

    LogKey(@Value("${mingjian.data:data}") Path data, LogRows rows) {
        Path keys = data.toAbsolutePath().resolve("keys");
        this.rows = rows;
        this.file = new KeyFile(keys.resolve("log.key"));
        this.next = new KeyFile(keys.resolve("log.key.next"));
        this.old = new OldKeys(keys);
        List<String> known = rows.keys();
        this.signer = current(known);
        if (known.isEmpty()) {
            rows.keepKey(signer.key().toString());
        }
        rows.leakedKeys().forEach(old::destroy);
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
        return prepare(newOrigin());
    }

    /** A key of the same origin, to which this one hands over; it signs no checkpoint before {@link #replace}. */
    public NoteSigner prepareSuccessor() {
        return prepare(key().name());
    }

    private NoteSigner prepare(String origin) {
        NoteSigner fresh = NoteSigner.generate(origin, new SecureRandom());
        next.replace(fresh.privateText());
        return fresh;
    }

    /** The statement that this key hands over to the successor, signed by both. */
    public SignedNote handOver(NoteSigner successor) {
        KeyStatement statement = new KeyStatement.Rotation(key().name(), key(), successor.key());
        return sign(statement.text()).with(successor.sign(statement.text()).signatures());
    }

    /** The statement that an earlier key of this log leaked, signed by the key of now. */
    public SignedNote retire(NoteKey earlier, long leakedFrom) {
        return sign(new KeyStatement.Retirement(key().name(), earlier, leakedFrom, key()).text());
    }

    /** Signs with the prepared key from now on; the database knows it by now. */
    void replace(NoteSigner fresh) {
        takeTheNext(signer, fresh);
        signer = fresh;
        rows.leakedKeys().forEach(old::destroy);
    }

    /** Each step leaves what the next start can go on from. */
    private void takeTheNext(NoteSigner before, NoteSigner fresh) {
        boolean handedOver = before.key().name().equals(fresh.key().name());
        if (handedOver && !rows.leakedKeys().contains(before.key().toString())) {
            old.keep(before);
        }
        file.replace(fresh.privateText());
        next.remove();
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
            takeTheNext(found, NoteSigner.parse(next.read()));
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
