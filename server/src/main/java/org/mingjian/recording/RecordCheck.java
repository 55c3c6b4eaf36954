package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the database with the log and both with what was signed; reads everything, changes nothing. It needs no
 * running server: make one with any access to the database and the data directory.
 */
@Component
public class RecordCheck {

    private final JdbcClient jdbc;
    private final LogFiles files;

    /** Checks this database against the log in {@code <data>/log}. */
    public RecordCheck(JdbcClient jdbc, @Value("${mingjian.data:data}") Path data) {
        this.jdbc = jdbc;
        this.files = new LogFiles(data.resolve("log"));
    }

    /**
     * Every fault that was found, the log's first; at most some dozens, for one may have thousands of consequences.
     *
     * @throws UncheckedIOException when the log's files cannot be read: that is no verdict
     */
    public List<RecordFault> faults() {
        List<RecordFault> faults = new ArrayList<>();
        long comparable = nothingSigned() ? 0 : checkLog(faults);
        new RowCheck(jdbc, files, comparable, faults).run();
        new ChainCheck(jdbc, faults).run();
        return faults;
    }

    /** How many leaves of the log can be compared with: all of a log that is whole, none of a damaged one. */
    private long checkLog(List<RecordFault> faults) {
        Optional<NoteKey> key = key(faults);
        if (key.isEmpty()) {
            return 0;
        }
        try {
            LogCheck.Verdict verdict = new LogCheck(files, key.get()).run();
            Damage damage = verdict.damage();
            Checkpoint signed = verdict.checkpoint();
            if (damage == null && signed != null) {
                return signed.size();
            }
            Path file = files.directory().resolve(damage == null ? LogFiles.CHECKPOINT : damage.file());
            faults.add(new RecordFault(file.toString(), "日志文件损坏:" + damage));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        }
    }

    private Optional<NoteKey> key(List<RecordFault> faults) {
        List<String> keys = jdbc.sql("select vkey from recording.log_key order by created_at desc")
                .query((row, number) -> row.getString("vkey"))
                .list();
        try {
            return keys.stream().findFirst().map(NoteKey::parse);
        } catch (Malformed e) {
            faults.add(new RecordFault("recording.log_key", "公钥被改动:" + e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean nothingSigned() {
        return jdbc.sql("select not exists (select from recording.checkpoint)")
                .query(Boolean.class)
                .single();
    }
}
