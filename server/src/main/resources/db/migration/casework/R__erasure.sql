-- 依法删除: an act's content is replaced by what an entry of erasure names, and by nothing else, ever.
create or replace function casework.never_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'act' and current_setting('casework.erasing', true) = 'yes' then
        return null;
    end if;
    raise exception '%.% is insert-only', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create or replace function casework.erase_act(erased uuid, remainder jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (
        select from casework.act a join recording.entry x on x.subject = 'case:' || a.case_id
        where a.id = erased and x.act = 'recording:erase'
          and x.attachments @> jsonb_build_array(jsonb_build_object('kind', 'erased', 'id', a.entry_id::text))
          and x.attachments @> jsonb_build_array(jsonb_build_object('kind', 'remainder', 'id', a.id::text,
              'sha256', encode(sha256(convert_to(remainder::text, 'UTF8')), 'hex')))) then
        raise exception 'no entry names this erasure' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('casework.erasing', 'yes', true);
    update casework.act set content = remainder where id = erased;
    perform set_config('casework.erasing', '', true);
end $$;
revoke execute on function casework.erase_act(uuid, jsonb) from public;
grant execute on function casework.erase_act(uuid, jsonb) to mingjian_app;
