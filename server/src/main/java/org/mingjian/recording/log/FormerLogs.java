package org.mingjian.recording.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.tlog.note.NoteKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logs that ended because something was lost: their files stay as they were, under {@code log-former/}. */
@Component
public class FormerLogs {

    private final JdbcClient jdbc;
    private final Path folder;

    FormerLogs(JdbcClient jdbc, @Value("${mingjian.data:data}") Path data) {
        this.jdbc = jdbc;
        this.folder = data.toAbsolutePath().resolve("log-former");
    }

    /**
     * A log that ended.
     *
     * @param id its folder's name
     * @param origin its origin
     * @param vkey its key
     * @param endedAt when two persons declared it
     * @param ownSize the newest checkpoint that was left
     * @param lostSize the checkpoint that was known elsewhere
     * @param lostRoot its root in Base64, if it is known
     * @param entryId the entry that declares it, in the log that followed
     */
    public record FormerLog(
            String id,
            String origin,
            String vkey,
            Instant endedAt,
            long ownSize,
            long lostSize,
            @Nullable String lostRoot,
            UUID entryId) {}

    /** All of them, the newest first. */
    public List<FormerLog> all() {
        return jdbc.sql("select * from recording.former_log order by ended_at desc")
                .query(FormerLogs::former)
                .list();
    }

    /** The files of one; empty when there is none of that name. */
    Optional<LogFiles> files(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> new LogFiles(folder.resolve(one.id())))
                .findFirst();
    }

    /** Keeps that a log ended, in the caller's transaction. */
    public void keep(NoteKey key, Halt halt, Instant at, UUID entryId) {
        Hash root = halt.root();
        jdbc.sql("""
                        insert into recording.former_log
                          (origin, vkey, ended_at, own_size, lost_size, lost_root, entry_id)
                        values (:origin, :vkey, :at, :own, :size, :root, :entry)
                        """)
                .param("origin", key.name())
                .param("vkey", key.toString())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("own", halt.ownSize())
                .param("size", halt.knownSize())
                .param("root", root == null ? null : root.bytes())
                .param("entry", entryId)
                .update();
    }

    /** Moves the files of a log that ended out of the place where the next one grows. */
    void putAside(LogFiles files, NoteKey current) throws IOException {
        Optional<FormerLog> ended = files.read(LogFiles.CHECKPOINT)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", 2)[0])
                .filter(origin -> !origin.equals(current.name()))
                .flatMap(origin -> all().stream()
                        .filter(one -> one.origin().equals(origin))
                        .findFirst());
        if (ended.isPresent()) {
            Files.createDirectories(folder);
            Files.move(files.directory(), folder.resolve(ended.get().id()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String id(String origin) {
        return Hash.plain(origin.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }

    private static FormerLog former(ResultSet row, int number) throws SQLException {
        byte[] root = row.getBytes("lost_root");
        return new FormerLog(
                id(row.getString("origin")),
                row.getString("origin"),
                row.getString("vkey"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getLong("own_size"),
                row.getLong("lost_size"),
                root == null ? null : CanonicalBase64.encode(root),
                row.getObject("entry_id", UUID.class));
    }
}
