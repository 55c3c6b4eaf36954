package org.mingjian.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 文书完整性: whether every stored paper still is what was issued, and every series of numbers dense. */
@Component
public class DocumentIntegrity {

    private final JdbcClient jdbc;

    /** Checks the papers of this database. */
    public DocumentIntegrity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is wrong with the papers.
     *
     * @return a Chinese sentence for each damage, naming the paper or the series; empty when all is sound
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> verify() {
        List<String> damages = new ArrayList<>(contents());
        damages.addAll(gaps());
        damages.addAll(misnumbered());
        damages.addAll(unlikeTheRecord());
        return damages;
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

    private List<String> contents() {
        return jdbc.sql("""
                        select format('文书 %s (%s) 的内容与签发时的摘要值不一致', i.id, coalesce(i.number, i.kind))
                        from documents.issued i
                        left join documents.content h on h.sha256 = i.html_sha256
                        left join documents.content p on p.sha256 = i.pdf_sha256
                        where h.sha256 is distinct from encode(sha256(h.bytes), 'hex')
                           or p.sha256 is distinct from encode(sha256(p.bytes), 'hex')
                           or h.sha256 is null or p.sha256 is null
                        order by i.position
                        """).query((row, index) -> row.getString(1)).list();
    }

    private List<String> misnumbered() {
        return jdbc.sql("""
                        select format('文书 %s 的文号 %s 与其序号 %s〔%s〕%s号 不符', id, number, word, year, sequence)
                        from documents.issued
                        where number <> word || '〔' || year || '〕' || sequence || '号' order by position
                        """).query((row, index) -> row.getString(1)).list();
    }

    private List<String> unlikeTheRecord() {
        return jdbc.sql("""
                        select format('文书 %s (%s) 与执法记录 %s 不符', a.it ->> 'id', coalesce(i.number, i.kind, '已不存在'), e.id)
                        from recording.entry e
                        cross join lateral jsonb_array_elements(e.attachments) as a(it)
                        left join documents.issued i on i.id::text = a.it ->> 'id'
                        where a.it ->> 'kind' like 'document:%' and i.pdf_sha256 is distinct from a.it ->> 'sha256'
                        order by e.id
                        """).query((row, index) -> row.getString(1)).list();
    }

    private List<String> gaps() {
        return jdbc.sql("""
                        select format('文号 %s〔%s〕 应有 1 至 %s 号,实有 %s 份', s.word, s.year, s.last, count(i.id))
                        from documents.number_series s
                        left join documents.issued i
                          on (i.agency_id, i.word, i.year) = (s.agency_id, s.word, s.year) and i.sequence <= s.last
                        group by s.agency_id, s.word, s.year, s.last having count(i.id) <> s.last
                        order by s.word, s.year
                        """).query((row, index) -> row.getString(1)).list();
    }
}
