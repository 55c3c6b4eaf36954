package org.mingjian.recording.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.note.KeyHistory;
import org.mingjian.tlog.note.KeyTerm;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 密钥沿革: which key of today's log counts for a checkpoint of which size. It follows from the log's first key and the
 * statements in sequenced entries, as it does for everybody who holds the log.
 */
@Component
public class LogKeyHistory {

    private final JdbcClient jdbc;

    /** The history in this database. */
    public LogKeyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry that states a change of keys.
     *
     * @param index its place in the log
     * @param entryId the entry
     * @param at when it was recorded
     * @param note the signed note
     * @param body the entry's bytes
     */
    public record Statement(long index, UUID entryId, Instant at, String note, byte[] body) {}

    /** The statements in the order of the log; those of logs that ended before are among them and count for nothing. */
    public List<Statement> statements() {
        return jdbc.sql("""
                        select i.index, e.id, e.at, e.statement, e.body
                        from recording.entry e join recording.entry_index i on i.entry_id = e.id
                        where e.statement is not null order by i.index
                        """)
                .query((row, number) -> new Statement(
                        row.getLong("index"),
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("statement"),
                        row.getBytes("body")))
                .list();
    }

    /** The first key of today's log; empty before there is a log. */
    public Optional<NoteKey> first() {
        List<NoteKey> keys = jdbc.sql("select vkey from recording.log_key order by position desc")
                .query((row, number) -> NoteKey.parse(row.getString("vkey")))
                .list();
        return keys.stream()
                .takeWhile(key -> key.name().equals(keys.getFirst().name()))
                .reduce((newer, older) -> older);
    }

    /** The history of today's log; empty before there is a log. */
    public Optional<KeyHistory> history() {
        return first().map(key -> {
            KeyHistory history = new KeyHistory(key, List.of());
            statements().forEach(one -> history.read(one.index(), one.note().getBytes(StandardCharsets.UTF_8)));
            return history;
        });
    }

    /** Whether a checkpoint of that size is to be signed by the key. */
    boolean counts(NoteKey key, long size) {
        return history()
                .flatMap(history -> history.keyFor(size))
                .filter(key::equals)
                .isPresent();
    }

    /** Whether the note's signature still counts; of a log that ended it does. */
    boolean counts(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return history()
                .filter(history -> history.current().name().equals(checkpoint.origin()))
                .map(history ->
                        history.keyFor(checkpoint.size()).filter(note::signedBy).isPresent())
                .orElse(true);
    }

    /**
     * The key that must have signed the checkpoint of the log's files: the one that counts for its size. Where a leaked
     * key had the size alone, that one, until the next checkpoint is there.
     */
    public Optional<NoteKey> signer(SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        return history()
                .map(history -> history.keyFor(size)
                        .or(() -> history.terms().stream()
                                .map(KeyTerm::key)
                                .filter(note::signedBy)
                                .findFirst())
                        .orElse(history.current()));
    }
}
