package org.mingjian.documents;

import java.util.List;
import java.util.UUID;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.recording.check.SqlCheck;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文书完整性: whether every stored paper still is what was issued, and every series of numbers dense. */
@Component
public class DocumentIntegrity implements Integrity {

    private static final String PAPERS = """
            select i.position::text as cursor, 'document:' || i.id as subject, i.agency_id,
              format('文书 %%s (%%s)', i.id, coalesce(i.number, i.kind)) as label, d.field, d.what, d.expected, d.found
            from (select * from documents.issued
                  where position > coalesce(nullif(:cursor, ''), '0')::bigint order by position limit :limit) i
            left join documents.content h on h.sha256 = i.html_sha256
            left join documents.content p on p.sha256 = i.pdf_sha256
            left join lateral (values
              ('html', '网页内容与签发时的摘要值不一致', i.html_sha256, encode(sha256(h.bytes), 'hex')),
              ('pdf', '内容与签发时的摘要值不一致', i.pdf_sha256, encode(sha256(p.bytes), 'hex')),
              ('number', '文号与其序号不符', i.word || '〔' || i.year || '〕' || i.sequence || '号', i.number)
            ) as %s
            order by i.position
            """.formatted(SqlCheck.COMPARED);

    private static final String ENTRIES = """
            select e.id::text as cursor, 'document:' || (a.it ->> 'id') as subject, e.agency_id,
              format('文书 %%s (%%s)', a.it ->> 'id', coalesce(i.number, i.kind, '已不存在')) as label,
              d.field, d.what, d.expected, d.found
            from (select * from recording.entry
                  where id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
                  order by id limit :limit) e
            left join lateral (select it from jsonb_array_elements(e.attachments) as t(it)
                               where it ->> 'kind' like 'document:%%') a on true
            left join documents.issued i on i.id = (a.it ->> 'id')::uuid
            left join lateral (values
              ('pdf_sha256', '与执法记录 ' || e.id || ' 不符', a.it ->> 'sha256', i.pdf_sha256)) as %s
            order by e.id
            """.formatted(SqlCheck.COMPARED);

    private static final String SERIES = """
            select s.key as cursor, 'series:' || s.key as subject, s.agency_id,
              format('文号 %%s〔%%s〕', s.word, s.year) as label, d.field, d.what, d.expected, d.found
            from (select *, concat_ws('|', agency_id, word, year) as key from documents.number_series) s
            cross join lateral (select count(*) as there from documents.issued i
              where (i.agency_id, i.word, i.year) = (s.agency_id, s.word, s.year) and i.sequence <= s.last) c
            left join lateral (values ('number', format('应有 1 至 %%s 号，实有 %%s 份', s.last, c.there),
              s.last::text, c.there::text)) as %s
            where s.key > :cursor order by s.key limit :limit
            """.formatted(SqlCheck.COMPARED);

    private final JdbcClient jdbc;

    /** Checks the papers of this database. */
    public DocumentIntegrity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SelfCheck> checks() {
        return List.of(
                new SqlCheck(jdbc, "papers", "文书内容", PAPERS),
                new SqlCheck(jdbc, "paperEntries", "文书与执法记录", ENTRIES),
                new SqlCheck(jdbc, "paperNumbers", "文号连续", SERIES));
    }

    /**
     * Whether one paper's PDF and HTML still have the hashes under which they were issued.
     *
     * @throws EmptyResultDataAccessException when there is no such paper
     */
    @Transactional(readOnly = true)
    public boolean verify(UUID documentId) {
        return jdbc.sql("""
                        select h.sha256 = encode(sha256(h.bytes), 'hex') and p.sha256 = encode(sha256(p.bytes), 'hex')
                        from documents.issued i
                        join documents.content h on h.sha256 = i.html_sha256
                        join documents.content p on p.sha256 = i.pdf_sha256
                        where i.id = :id
                        """).param("id", documentId).query(Boolean.class).single();
    }
}
