package org.mingjian.casework;

import java.util.List;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.SelfCheck;
import org.mingjian.recording.check.SqlCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办案记录完整性: whether every act of every case is what its entry in the record says, and none is missing. */
@Component
public class ActIntegrity implements Integrity {

    /** What an erased act still holds is named by the entry of its erasure; the act of the system has no actor there. */
    private static final String ACTS = """
            select a.id::text as cursor, 'case:' || a.case_id as subject, c.agency_id,
              format('案件 %%s 的环节 %%s(%%s)', coalesce(c.case_number, c.lead_number, a.case_id::text), a.ordinal, a.kind)
                as label,
              d.field, d.what || ',与执法记录 ' || coalesce(e.id, a.entry_id) || ' 不符' as what, d.expected, d.found
            from (select * from casework.act
                  where id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
                  order by id limit :limit) a
            left join casework.case_file c on c.id = a.case_id
            left join recording.entry e on e.id = a.entry_id and e.act like 'casework:%%'
            left join recording.commitment_opening o on o.entry_id = e.id
            left join lateral (
              select t.it ->> 'sha256' as sha256
              from recording.entry x cross join jsonb_array_elements(x.attachments) t(it)
              where x.act = 'recording:erase' and x.subject = e.subject and t.it ->> 'kind' = 'remainder'
                and x.attachments @> jsonb_build_array(jsonb_build_object('kind', 'erased', 'id', e.id::text))
              order by x.subject_position desc limit 1) r on true
            left join lateral (values
              ('entry', '没有执法记录', '有', case when e.id is null then '缺失' else '有' end),
              ('subject', '案件', e.subject, case when e.id is not null then 'case:' || a.case_id end),
              ('kind', '环节', e.act, case when e.id is not null then 'casework:' || a.kind end),
              ('officer_id', '办理人', case when e.id is not null
                then coalesce(e.actor_id, '00000000-0000-0000-0000-000000000000'::uuid)::text end, case when e.id is not null then a.officer_id::text end),
              ('office', '岗位', e.office, case when e.id is not null then a.office end),
              ('content', '内容',
                case when o.entry_id is not null
                  then encode(sha256(convert_to(convert_from(o.content, 'UTF8')::jsonb::text, 'UTF8')), 'hex')
                  else r.sha256 end,
                case when o.entry_id is not null or r.sha256 is not null
                  then encode(sha256(convert_to(a.content::text, 'UTF8')), 'hex') end)
            ) as %s
            order by a.id
            """.formatted(SqlCheck.COMPARED);

    private static final String ENTRIES = """
            select e.id::text as cursor, e.subject, e.agency_id, '案件 ' || e.subject as label,
              d.field, d.what, d.expected, d.found
            from (select * from recording.entry
                  where id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
                  order by id limit :limit) e
            left join casework.act a on a.entry_id = e.id
              and a.case_id = case when e.subject ~ '^case:[0-9a-f-]{36}$' then substr(e.subject, 6)::uuid end
            left join lateral (values ('act', format('环节 %%s 已不存在,与执法记录 %%s 不符', e.act, e.id), '有',
              case when a.id is null and e.act like 'casework:%%' then '缺失' else '有' end)) as %s
            order by e.id
            """.formatted(SqlCheck.COMPARED);

    private final JdbcClient jdbc;

    /** Checks the acts of this database; needs no running server. */
    public ActIntegrity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SelfCheck> checks() {
        return List.of(new SqlCheck(jdbc, "acts", "办案环节", ACTS), new SqlCheck(jdbc, "actEntries", "办案记录无缺失", ENTRIES));
    }
}
