package org.mingjian.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.recording.check.SqlCheck;
import org.mingjian.recording.log.LogKeyHistory;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the database with the log and both with what was signed; changes nothing. It needs no running server: make
 * one with any access to the database and the data directory.
 */
@Component
public class RecordCheck implements Integrity {

    private static final int PAGE = 1_000;
    private static final int MOST_FAULTS = 20;

    private final JdbcClient jdbc;
    private final LogFiles files;

    /** Checks this database against the log in {@code <data>/log}. */
    public RecordCheck(JdbcClient jdbc, @Value("${mingjian.data:data}") Path data) {
        this.jdbc = jdbc;
        this.files = new LogFiles(data.resolve("log"));
    }

    @Override
    public List<SelfCheck> checks() {
        return List.of(tiles(), new EntryCheck(jdbc, files, this::signedSize), chain());
    }

    /**
     * Every fault that was found, the log's first; reads everything. Of the rows at most some dozens are told, for one
     * may have thousands of consequences.
     *
     * @throws UncheckedIOException when the log's files cannot be read: that is no verdict
     */
    public List<Mismatch> faults() {
        List<Mismatch> faults = new ArrayList<>();
        long comparable = signedSize() == 0 ? 0 : checkLog(faults);
        var entries = new EntryCheck(jdbc, files, () -> comparable);
        SelfCheck.Batch batch = entries.next("", PAGE);
        faults.addAll(batch.mismatches());
        while (!batch.last() && faults.size() < MOST_FAULTS) {
            batch = entries.next(batch.cursor(), PAGE);
            faults.addAll(batch.mismatches());
        }
        faults.addAll(Integrity.all(chain()));
        return faults;
    }

    @Override
    public List<String> verify() {
        return faults().stream().map(Mismatch::toString).toList();
    }

    /** How many leaves of the log can be compared with: all of a log that is whole, none of a damaged one. */
    private long checkLog(List<Mismatch> faults) {
        Optional<NoteKey> key;
        try {
            key = key();
        } catch (Malformed e) {
            var thing = new Mismatch.Thing("log:key", "recording.log_key", null);
            faults.add(new Mismatch(thing, "vkey", "公钥被改动", "公钥", String.valueOf(e.getMessage())));
            return 0;
        }
        try {
            LogCheck.Verdict verdict = new LogCheck(files, key.orElseThrow()).run();
            Damage damage = verdict.damage();
            Checkpoint signed = verdict.checkpoint();
            if (damage == null && signed != null) {
                return signed.size();
            }
            faults.add(tiles().mismatch(
                            damage == null
                                    ? new Damage(Damage.Kind.MISSING, LogFiles.CHECKPOINT, -1, "missing")
                                    : damage));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        }
    }

    private TileCheck tiles() {
        return new TileCheck(files, () -> signedSize() == 0 ? Optional.empty() : key());
    }

    private SelfCheck chain() {
        return new SqlCheck(jdbc, "chain", "记录链与承诺值", ChainQuery.TEXT);
    }

    private Optional<NoteKey> key() {
        LogKeyHistory history = new LogKeyHistory(jdbc);
        Optional<SignedNote> published = published();
        return published.isPresent() ? history.signer(published.get()) : history.first();
    }

    private Optional<SignedNote> published() {
        try {
            return files.read(LogFiles.CHECKPOINT).map(SignedNote::parse).filter(RecordCheck::isCheckpoint);
        } catch (IOException e) {
            throw new UncheckedIOException("the log's files cannot be read", e);
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static boolean isCheckpoint(SignedNote note) {
        Checkpoint.parse(note.text());
        return true;
    }

    private long signedSize() {
        return jdbc.sql("select coalesce(max(size), 0) from recording.checkpoint")
                .query(Long.class)
                .single();
    }
}
