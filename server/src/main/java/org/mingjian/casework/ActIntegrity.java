package org.mingjian.casework;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 办案记录完整性: whether every act of every case is what its entry in the record says, and none is missing. */
public final class ActIntegrity {

    private final JdbcClient jdbc;

    /** Checks the acts of this database; needs no running server. */
    public ActIntegrity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A Chinese sentence for each damage, naming the act; empty when all is sound. */
    public List<String> verify() {
        return jdbc.sql("""
                        select format('案件 %s 的环节 %s(%s) 与执法记录 %s 不符', coalesce(a.case_id::text, e.subject),
                            coalesce(a.ordinal::text, '已不存在'), coalesce(a.kind, e.act), coalesce(e.id, a.entry_id))
                        from casework.act a
                        full join (select * from recording.entry where act like 'casework:%') e on e.id = a.entry_id
                        left join recording.commitment_opening o on o.entry_id = e.id
                        where e.id is null or a.id is null
                           or (e.subject, e.act, e.actor_id, e.office)
                              is distinct from ('case:' || a.case_id, 'casework:' || a.kind, a.officer_id, a.office)
                           or o.content is not null and convert_from(o.content, 'UTF8')::jsonb <> a.content
                        order by 1
                        """).query((row, number) -> row.getString(1)).list();
    }
}
