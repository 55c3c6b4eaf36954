package org.mingjian.recording.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.tlog.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log's tables: pending, index, checkpoints. */
@Component
public class LogRows {

    /** Two integers are a key space of their own: no other advisory lock of this database meets it. */
    private static final int LOCK_SPACE = 0x6d6a;

    private static final int SEQUENCER = 1;
    private static final int KEYS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    LogRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this transaction alone may sequence; the lock ends with it. */
    boolean lockSequencer() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:space, :key)")
                .param("space", LOCK_SPACE)
                .param("key", SEQUENCER)
                .query(Boolean.class)
                .single();
    }

    /** Moves the oldest pending rows to the next indexes. */
    Map<UUID, Long> sequence(int limit) {
        Map<UUID, Long> sequenced = new HashMap<>();
        jdbc.sql("""
                        with batch as (
                          delete from recording.pending where entry_id in (
                            select entry_id from recording.pending order by ticket limit :limit)
                          returning entry_id, ticket)
                        insert into recording.entry_index (index, entry_id)
                        select :size + row_number() over (order by ticket) - 1, entry_id from batch
                        returning index, entry_id
                        """).param("limit", limit).param("size", size()).query(row -> {
            sequenced.put(row.getObject("entry_id", UUID.class), row.getLong("index"));
        });
        return sequenced;
    }

    /** How many entries are sequenced. */
    public long size() {
        return jdbc.sql("select coalesce(max(index) + 1, 0) from recording.entry_index")
                .query(Long.class)
                .single();
    }

    /** The entry's index, once it is sequenced. */
    public Optional<Long> indexOf(UUID entryId) {
        return jdbc.sql("select index from recording.entry_index where entry_id = :id")
                .param("id", entryId)
                .query(Long.class)
                .optional();
    }

    /** Sequenced entries from an index on, in order. */
    public List<SequencedEntry> entries(long from, int limit) {
        return jdbc.sql("""
                        select i.index, e.id, e.body, e.leaf_hash
                        from recording.entry_index i join recording.entry e on e.id = i.entry_id
                        where i.index >= :from order by i.index limit :limit
                        """)
                .param("from", from)
                .param("limit", limit)
                .query(LogRows::entry)
                .list();
    }

    /** The newest checkpoint that was signed. */
    public Optional<SignedCheckpoint> newestCheckpoint() {
        return jdbc.sql("select size, root, note from recording.checkpoint order by size desc limit 1")
                .query(LogRows::checkpoint)
                .optional();
    }

    /** The checkpoint that was signed for a size. */
    public Optional<SignedCheckpoint> checkpoint(long size) {
        return jdbc.sql("select size, root, note from recording.checkpoint where size = :size")
                .param("size", size)
                .query(LogRows::checkpoint)
                .optional();
    }

    /** Keeps a signed checkpoint; when one was kept for this size before, that one stays. */
    void keep(SignedCheckpoint checkpoint) {
        jdbc.sql("""
                        insert into recording.checkpoint (size, root, note, signed_at)
                        values (:size, :root, :note, :at) on conflict (size) do nothing
                        """)
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("note", checkpoint.note())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Notes when a checkpoint became readable for everybody: the lag is measured by it. */
    void published(long size) {
        jdbc.sql("insert into recording.checkpoint_published (size) values (:size) on conflict do nothing")
                .param("size", size)
                .update();
    }

    /** The public keys that ever signed, the newest first. */
    List<String> keys() {
        return jdbc.sql("select vkey from recording.log_key order by position desc")
                .query((row, number) -> row.getString("vkey"))
                .list();
    }

    /** Keeps a public key: from now on it is the one that signs. */
    public void keepKey(String vkey) {
        jdbc.sql("insert into recording.log_key (vkey, created_at) values (:vkey, :at) on conflict do nothing")
                .param("vkey", vkey)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The keys that leaked, as two persons declared: they are not kept. */
    List<String> leakedKeys() {
        return jdbc.sql("""
                        select p.vkey from recording.key_proposal p join recording.key_change c on c.proposal_id = p.id
                        where p.leaked_from is not null
                        """).query((row, number) -> row.getString("vkey")).list();
    }

    /** Until this transaction ends nobody else changes the log's key. */
    public void lockKeys() {
        jdbc.sql("select pg_advisory_xact_lock(:space, :key)")
                .param("space", LOCK_SPACE)
                .param("key", KEYS)
                .query(row -> {});
    }

    /** Whether there are witnesses that can be asked. */
    boolean hasWitnesses() {
        return jdbc.sql("select exists (select from recording.witness where url is not null)")
                .query(Boolean.class)
                .single();
    }

    private static SequencedEntry entry(ResultSet row, int number) throws SQLException {
        return new SequencedEntry(
                row.getLong("index"), row.getObject("id", UUID.class), row.getBytes("body"), row.getBytes("leaf_hash"));
    }

    private static SignedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new SignedCheckpoint(row.getLong("size"), Hash.of(row.getBytes("root")), row.getString("note"));
    }
}
