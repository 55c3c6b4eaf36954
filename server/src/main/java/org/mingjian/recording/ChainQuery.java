package org.mingjian.recording;

import org.mingjian.recording.check.SqlCheck;

/** What holds among rows: chains of subjects, openings of commitments, and that every entry is sequenced or pending. */
final class ChainQuery {

    static final String TEXT = """
            with page as (
              select * from recording.entry
              where id > coalesce(nullif(:cursor, ''), '00000000-0000-0000-0000-000000000000')::uuid
              order by id limit :limit)
            select e.id::text as cursor, 'entry:' || e.id as subject, e.agency_id,
              '记录 ' || e.id || coalesce('(序号 ' || i.index || ')', '') as label, d.field, d.what, d.expected, d.found
            from page e
            left join recording.entry p on p.subject = e.subject and p.subject_position = e.subject_position - 1
            left join recording.entry_index i on i.entry_id = e.id
            left join recording.pending w on w.entry_id = e.id
            left join recording.commitment_opening o on o.entry_id = e.id
            left join lateral (
              select x.id from recording.entry x
              where x.act = 'recording:erase' and x.subject = e.subject
                and x.attachments @> jsonb_build_array(jsonb_build_object(
                  'kind', 'erased', 'id', e.id::text, 'sha256', encode(e.leaf_hash, 'hex')))
              limit 1) g on true
            left join lateral (values
              ('previous_hash', '与同一对象的上一条记录不相连',
                coalesce(encode(p.leaf_hash, 'hex'), case when e.subject_position > 0 then '上一条记录' end),
                encode(e.previous_hash, 'hex')),
              ('commitment', '内容与其承诺值不一致', encode(e.commitment, 'hex'),
                case when o.entry_id is null then encode(e.commitment, 'hex')
                  else encode(sha256(o.salt || o.content), 'hex') end),
              ('opening', '内容缺失，却没有依法删除的记录', '有',
                case when o.entry_id is null and g.id is null then '缺失' else '有' end),
              ('opening', '内容已依法删除，却又出现', '无',
                case when o.entry_id is not null and g.id is not null then '仍在' else '无' end),
              ('index', '既未编号也不在待编号之列', '有',
                case when i.index is null and w.entry_id is null then '缺失' else '有' end),
              ('pending', '已编号却仍在待编号之列', '无',
                case when i.index is not null and w.entry_id is not null then '仍在' else '无' end)
            ) as %s on true
            order by e.id
            """.replace(" as %s on true", " as " + SqlCheck.COMPARED);

    private ChainQuery() {}
}
