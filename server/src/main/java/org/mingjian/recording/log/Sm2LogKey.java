package org.mingjian.recording.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.Sm2Key;
import org.mingjian.tlog.note.Sm2Signer;
import org.mingjian.tlog.note.Sm3Root;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 国密: the SM2 key that signs each checkpoint a second time, kept in {@code keys/sm2.key}. It bears the log's name. */
@Component
public class Sm2LogKey {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final LogKey log;
    private final Clock clock;
    private final KeyFile file;
    private @Nullable Sm2Signer current;

    Sm2LogKey(@Value("${mingjian.data:data}") Path data, JdbcClient jdbc, LogKey log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
        this.file = new KeyFile(data.toAbsolutePath().resolve("keys").resolve("sm2.key"));
        signer();
    }

    /** The public half. */
    public Sm2Key key() {
        return signer().key();
    }

    NoteSignature sign(String text, Sm3Root root) {
        return signer().sign(text, root, random);
    }

    /** A log that began anew has another name: its SM2 key is another one as well. */
    private synchronized Sm2Signer signer() {
        String name = log.key().name();
        Sm2Signer known = current;
        if (known == null || !known.key().name().equals(name)) {
            known = opened(name);
            current = known;
        }
        return known;
    }

    private Sm2Signer opened(String name) {
        List<String> known = jdbc.sql("select vkey from recording.sm2_key where starts_with(vkey, :name)")
                .param("name", name + "+")
                .query((row, number) -> row.getString("vkey"))
                .list();
        if (!known.isEmpty() && !file.exists()) {
            throw new IllegalStateException("The log's SM2 key " + file + " is missing, but the database knows it:"
                    + " restore the file from the backup of the data directory");
        }
        Sm2Signer found = Sm2Signer.parse(file.readOrMake(() -> fresh(name)));
        if (known.isEmpty() && !found.key().name().equals(name)) {
            file.replace(fresh(name));
            found = Sm2Signer.parse(file.read());
        }
        String vkey = found.key().toString();
        if (!known.isEmpty() && !known.contains(vkey)) {
            throw new IllegalStateException(
                    file + " is not the SM2 key of this database's record: restore the right file");
        }
        keep(vkey);
        return found;
    }

    private String fresh(String name) {
        return Sm2Signer.generate(name, random).privateText();
    }

    private void keep(String vkey) {
        jdbc.sql("insert into recording.sm2_key (vkey, created_at) values (:vkey, :at) on conflict do nothing")
                .param("vkey", vkey)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
