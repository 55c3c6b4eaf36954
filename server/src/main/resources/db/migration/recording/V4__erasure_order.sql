-- An erasure names what it erases as every verifier does: by the leaf hash, which the log holds.
create or replace function erased_by_order() returns trigger language plpgsql as $$
begin
  if not exists (
    select from recording.entry e join recording.entry x on x.subject = e.subject
    where e.id = old.entry_id and x.act = 'recording:erase'
      and x.attachments @> jsonb_build_array(jsonb_build_object(
        'kind', 'erased', 'id', e.id::text, 'sha256', encode(e.leaf_hash, 'hex')))) then
    raise exception 'an opening is erased only by a recorded order' using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;

-- Who ordered it, and when.
alter table erasure_request add column order_authority text not null default '';
alter table erasure_request add column ordered_on date;
