package org.mingjian.casework;

import java.nio.file.Path;
import java.util.List;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.recording.check.SqlCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 证据完整性: whether every kept evidence file still is the bytes that were received, and what the record says it is. */
@Component
public class EvidenceIntegrity implements Integrity {

    private static final String ENTRIES = """
            select e.id::text as cursor, 'evidence:' || (a.it ->> 'id') as subject, e.agency_id,
              format('证据文件 %%s(%%s)', coalesce(f.name, '已不存在'), a.it ->> 'id') as label,
              d.field, d.what, d.expected, d.found
            from (select * from recording.entry
                  where id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
                  order by id limit :limit) e
            left join lateral (select it from jsonb_array_elements(e.attachments) as t(it)
                               where it ->> 'kind' = 'evidence') a on true
            left join casework.evidence_file f on f.id = (a.it ->> 'id')::uuid
            left join lateral (values
              ('sha256', '与执法记录 ' || e.id || ' 不符', a.it ->> 'sha256', f.sha256)) as %s
            order by e.id
            """.formatted(SqlCheck.COMPARED);

    private final JdbcClient jdbc;
    private final Path directory;

    /** Checks the files in {@code <data>/evidence} against this database; needs no running server. */
    public EvidenceIntegrity(JdbcClient jdbc, @Value("${mingjian.data:./data}") Path data) {
        this.jdbc = jdbc;
        this.directory = data.resolve("evidence");
    }

    @Override
    public List<SelfCheck> checks() {
        return List.of(
                new EvidenceFileCheck(jdbc, directory), new SqlCheck(jdbc, "evidenceEntries", "证据与执法记录", ENTRIES));
    }
}
