package org.mingjian.recording.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.check.Alarms;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reasons not to sign. An old copy that signs would give one size two roots: so it stops by itself, and only two
 * persons let it go on. Acts are recorded and sequenced meanwhile; what was published stays served.
 */
@Component
public class Halts {

    private static final Logger LOG = LoggerFactory.getLogger(Halts.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Alarms alarms;

    Halts(JdbcClient jdbc, Clock clock, Alarms alarms) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alarms = alarms;
    }

    /** Those without a resolution, the first one first. */
    public List<Halt> open() {
        return jdbc.sql("""
                        select h.* from recording.halt h
                        where not exists (select from recording.halt_resolution r where r.halt_id = h.id)
                        order by h.at, h.id
                        """).query(Halts::halt).list();
    }

    /** Whether no checkpoint may be signed. */
    public boolean halted() {
        return jdbc.sql("""
                        select exists (select from recording.halt h
                          where not exists (select from recording.halt_resolution r where r.halt_id = h.id))
                        """).query(Boolean.class).single();
    }

    /** Stops the signing; the same finding twice is one. */
    public void stop(Halt.Kind kind, String source, long ownSize, Known known) {
        boolean told = open().stream()
                .anyMatch(one -> one.kind() == kind
                        && one.source().equals(source)
                        && one.knownSize() == known.size()
                        && Objects.equals(one.note(), known.note()));
        if (told) {
            return;
        }
        LOG.error("No checkpoint is signed any more: {} ({}) knows {}, the database {}", source, kind, known, ownSize);
        jdbc.sql("""
                        insert into recording.halt (id, at, kind, source, own_size, known_size, known_root, note)
                        values (:id, :at, :kind, :source, :own, :size, :root, :note)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.now(clock))
                .param("kind", kind.name())
                .param("source", source)
                .param("own", ownSize)
                .param("size", known.size())
                .param("root", known.root() == null ? null : known.root().bytes())
                .param("note", known.note())
                .update();
        alarms.raise("signing", mismatch(source, ownSize, known));
    }

    private static Mismatch mismatch(String source, long ownSize, Known known) {
        return new Mismatch(
                new Mismatch.Thing("log:signing", "存证日志", null),
                "checkpoint",
                source + "记得的日志与本机数据不符，可能恢复了旧副本或有人另立副本；已停止签署校验点，待两人查明处理",
                "规模 " + known.size(),
                "规模 " + ownSize);
    }

    /** The reason is dealt with, in the caller's transaction. */
    public void resolve(UUID halt, UUID recovery) {
        jdbc.sql("insert into recording.halt_resolution (halt_id, recovery_id) values (:halt, :recovery)")
                .param("halt", halt)
                .param("recovery", recovery)
                .update();
    }

    /**
     * What somebody else knows of this log.
     *
     * @param size the size
     * @param root its root, if it is known
     * @param note our checkpoint over it, if it is known
     */
    public record Known(
            long size, @Nullable Hash root, @Nullable String note) {}

    private static Halt halt(ResultSet row, int number) throws SQLException {
        byte[] root = row.getBytes("known_root");
        return new Halt(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Halt.Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getLong("own_size"),
                row.getLong("known_size"),
                root == null ? null : CanonicalBase64.encode(root),
                row.getString("note"));
    }
}
