package org.mingjian.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 证据文件: hashed while they arrive, kept under their hash, written once and synced before they are acknowledged. */
@Component
public class EvidenceFiles {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path directory;

    EvidenceFiles(JdbcClient jdbc, Clock clock, @Value("${mingjian.data:./data}") Path data) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.directory = data.resolve("evidence");
    }

    /** A stored file: its size in bytes and the lower-case hexadecimal SHA-256 of its bytes. */
    public record EvidenceFile(UUID id, UUID caseId, String name, String mediaType, long size, String sha256) {}

    /** What the sender says about a file; believed for display only. */
    public record Label(String name, String mediaType) {}

    /**
     * Keeps a file for a case.
     *
     * @throws Refused when it is empty
     * @throws IOException when the sender or the disk fails; then nothing is kept
     */
    public EvidenceFile keep(UUID caseId, Label label, InputStream bytes, Actor actor) throws IOException {
        Files.createDirectories(directory);
        Path arriving = Files.createTempFile(directory, "arriving", ".part");
        try {
            String sha256 = receive(bytes, arriving);
            long size = Files.size(arriving);
            if (size == 0) {
                throw Refused.input("file", "文件是空的，请重新选择");
            }
            settle(arriving, place(sha256));
            EvidenceFile file =
                    new EvidenceFile(UUID.randomUUID(), caseId, label.name(), label.mediaType(), size, sha256);
            insert(file, actor);
            return file;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** The file, when it belongs to the case. */
    public Optional<EvidenceFile> find(UUID caseId, UUID id) {
        return jdbc.sql("""
                        select id, case_id, name, media_type, size, sha256 from casework.evidence_file
                         where id = :id and case_id = :case
                        """)
                .param("id", id)
                .param("case", caseId)
                .query((row, number) -> new EvidenceFile(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")))
                .optional();
    }

    /** Where the bytes lie. */
    public Path place(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String receive(InputStream bytes, Path arriving) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(arriving), digest)) {
            bytes.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void settle(Path arriving, Path place) throws IOException {
        Path parent = place.resolveSibling(".");
        Files.createDirectories(parent);
        if (!Files.exists(place)) {
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(parent, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private void insert(EvidenceFile file, Actor actor) {
        jdbc.sql("""
                        insert into casework.evidence_file (id, case_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
                        values (:id, :case, :name, :type, :size, :sha256, :by, :at)
                        """)
                .param("id", file.id())
                .param("case", file.caseId())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("by", actor.officerId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
