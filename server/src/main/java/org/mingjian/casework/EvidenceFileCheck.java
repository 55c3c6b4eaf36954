package org.mingjian.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjian.recording.check.Mismatch;
import org.mingjian.recording.check.SelfCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every byte of every evidence file and compares size and hash with what was received. */
final class EvidenceFileCheck implements SelfCheck {

    private static final int BUFFER = 1 << 16;
    /** Files may be large: a batch is short whatever the rate. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Path directory;

    EvidenceFileCheck(JdbcClient jdbc, Path directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Kept(UUID id, String name, long size, String sha256, UUID agency) {}

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String title() {
        return "证据文件";
    }

    @Override
    public Batch next(String cursor, int limit) {
        int most = Math.min(limit, MOST);
        List<Kept> files = jdbc.sql("""
                        select f.id, f.name, f.size, f.sha256, c.agency_id
                        from casework.evidence_file f join casework.case_file c on c.id = f.case_id
                        where f.id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
                        order by f.id limit :limit
                        """)
                .param("cursor", cursor)
                .param("limit", most)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getObject("agency_id", UUID.class)))
                .list();
        String end = files.isEmpty() ? cursor : files.getLast().id().toString();
        return new Batch(end, files.size(), files.stream().flatMap(this::check).toList(), files.size() < most);
    }

    private Stream<Mismatch> check(Kept kept) {
        Path file = directory.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
        var thing = new Mismatch.Thing(
                "evidence:" + kept.id(), "证据文件 %s(%s,%s)".formatted(kept.name(), kept.id(), file), kept.agency());
        try {
            String size = Long.toString(Files.size(file));
            if (!size.equals(Long.toString(kept.size()))) {
                return Stream.of(new Mismatch(thing, "size", "大小与收到时不一致", Long.toString(kept.size()), size));
            }
            String hash = hash(file);
            return hash.equals(kept.sha256())
                    ? Stream.of()
                    : Stream.of(new Mismatch(thing, "sha256", "内容与收到时的摘要值不一致", kept.sha256(), hash));
        } catch (NoSuchFileException e) {
            return Stream.of(new Mismatch(thing, "file", "文件不存在", kept.sha256(), "缺失"));
        } catch (IOException e) {
            throw new UncheckedIOException("the evidence cannot be read", e);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = EvidenceFiles.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
