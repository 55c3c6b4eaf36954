package org.mingjian.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 证据完整性: whether every kept evidence file still is the bytes that were received, and what the record says it is. */
public final class EvidenceIntegrity {

    private static final int BUFFER = 1 << 16;

    private final JdbcClient jdbc;
    private final Path directory;

    /** Checks the files in {@code <data>/evidence} against this database; needs no running server. */
    public EvidenceIntegrity(JdbcClient jdbc, Path data) {
        this.jdbc = jdbc;
        this.directory = data.resolve("evidence");
    }

    private record Kept(String id, String name, long size, String sha256) {}

    /**
     * What is wrong with the evidence; reads every byte of it.
     *
     * @return a Chinese sentence for each damage, naming the file; empty when all is sound
     */
    public List<String> verify() {
        List<String> damages = new ArrayList<>();
        jdbc.sql("select id, name, size, sha256 from casework.evidence_file order by uploaded_at, id")
                .query((row, number) -> new Kept(
                        row.getString("id"), row.getString("name"), row.getLong("size"), row.getString("sha256")))
                .list()
                .forEach(kept -> check(kept, damages));
        damages.addAll(unlikeTheRecord());
        return damages;
    }

    private void check(Kept kept, List<String> damages) {
        Path file = directory.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
        String what = "证据文件 %s(%s,%s)".formatted(kept.name(), kept.id(), file);
        try {
            if (Files.size(file) != kept.size()) {
                damages.add(what + " 的大小与收到时不一致");
            } else if (!hash(file).equals(kept.sha256())) {
                damages.add(what + " 的内容与收到时的摘要值不一致");
            }
        } catch (NoSuchFileException e) {
            damages.add(what + " 不存在");
        } catch (IOException e) {
            throw new UncheckedIOException("the evidence cannot be read", e);
        }
    }

    private List<String> unlikeTheRecord() {
        return jdbc.sql("""
                        select format('证据文件 %s(%s) 与执法记录 %s 不符', coalesce(f.name, '已不存在'), a.it ->> 'id', e.id)
                        from recording.entry e
                        cross join lateral jsonb_array_elements(e.attachments) as a(it)
                        left join casework.evidence_file f on f.id::text = a.it ->> 'id'
                        where a.it ->> 'kind' = 'evidence' and f.sha256 is distinct from a.it ->> 'sha256'
                        order by e.id
                        """).query((row, number) -> row.getString(1)).list();
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
