package org.mingjian.recording.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What witnesses said about signed checkpoints. */
@Component
public class Cosignatures {

    private final JdbcClient jdbc;
    private final LogRows rows;
    private final LogKey key;

    Cosignatures(JdbcClient jdbc, LogRows rows, LogKey key) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.key = key;
    }

    /** Keeps a verified cosignature; a second one by the same key changes nothing. */
    public void keep(long size, Cosignature cosignature) {
        jdbc.sql("""
                        insert into recording.cosignature (size, vkey, line, cosigned_at)
                        values (:size, :vkey, :line, :at) on conflict do nothing
                        """)
                .param("size", size)
                .param("vkey", cosignature.key().toString())
                .param("line", cosignature.line().line())
                .param("at", OffsetDateTime.ofInstant(cosignature.time(), ZoneOffset.UTC))
                .update();
    }

    /** The checkpoint's note with everything that witnesses said about it. */
    public SignedNote note(SignedCheckpoint checkpoint) {
        List<NoteSignature> lines = jdbc.sql(
                        "select line from recording.cosignature where size = :size order by cosigned_at, vkey")
                .param("size", checkpoint.size())
                .query((row, number) -> NoteSignature.parse(row.getString("line")))
                .list();
        return SignedNote.parse(checkpoint.note()).with(lines);
    }

    /** The newest checkpoint of today's log that enough of today's witnesses cosigned. */
    public Optional<SignedCheckpoint> newestWitnessed() {
        return jdbc.sql("""
                        select c.size from recording.cosignature c join recording.witness w on w.vkey = c.vkey
                          join recording.checkpoint p on p.size = c.size
                        where starts_with(p.note, :origin)
                        group by c.size
                        having count(distinct w.name) >= coalesce(
                          (select needed from recording.witness_quorum order by decided_at desc limit 1), 1)
                        order by c.size desc limit 1
                        """)
                .param("origin", key.key().name() + "\n")
                .query(Long.class)
                .optional()
                .flatMap(rows::checkpoint);
    }

    /** The newest size that a witness cosigned. */
    public Optional<Latest> latest(String vkey) {
        return jdbc.sql("""
                        select size, cosigned_at from recording.cosignature where vkey = :vkey
                        order by size desc limit 1
                        """)
                .param("vkey", vkey)
                .query((row, number) ->
                        new Latest(row.getLong("size"), row.getObject("cosigned_at", OffsetDateTime.class)))
                .optional();
    }

    /**
     * A cosignature.
     *
     * @param size the checkpoint
     * @param at when the witness says it was made
     */
    public record Latest(long size, OffsetDateTime at) {}
}
