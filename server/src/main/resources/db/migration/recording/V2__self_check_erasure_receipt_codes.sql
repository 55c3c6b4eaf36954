-- 自查告警: what did not fit the record, and what was done about it. Insert-only, like the record itself.
create table alarm (
  id          uuid        not null primary key,
  source      text        not null,
  subject     text        not null,
  label       text        not null,
  agency_id   uuid,
  field       text        not null,
  what        text        not null,
  expected    text        not null,
  found       text        not null,
  found_at    timestamptz not null,
  -- the same damage does not alarm twice
  fingerprint bytea       not null unique check (octet_length(fingerprint) = 32)
);
create index alarm_newest on alarm (found_at desc, id);

create table alarm_handled (
  id           uuid        not null primary key,
  alarm_id     uuid        not null references alarm (id),
  note         text        not null check (note <> ''),
  handled_by   uuid        not null,
  handled_name text        not null,
  handled_at   timestamptz not null,
  entry_id     uuid        not null references entry (id)
);
create index alarm_handled_alarm on alarm_handled (alarm_id, handled_at);

-- 自查进度: where each check stands; it goes on from here after a restart.
create table self_check (
  name        text        not null primary key,
  cursor      text        not null,
  checked     bigint      not null,
  finished    boolean     not null,
  fault       text,
  moved_at    timestamptz not null
);
create table self_check_pass (
  id          bigint      generated always as identity primary key,
  begun_at    timestamptz not null,
  finished_at timestamptz
);

-- 依法删除: one person asks, another approves; the entry of the approval names what was erased and by which order.
create table erasure_request (
  id             uuid        not null primary key,
  entry_id       uuid        not null references entry (id),
  agency_id      uuid        not null,
  ground         text        not null,
  order_number   text        not null check (order_number <> ''),
  order_sha256   text        not null check (order_sha256 ~ '^[0-9a-f]{64}$'),
  requested_by   uuid        not null,
  requested_name text        not null,
  requested_at   timestamptz not null
);
create index erasure_request_newest on erasure_request (requested_at desc, id);

create table erasure_decision (
  request_id   uuid        not null primary key references erasure_request (id),
  approved     boolean     not null,
  note         text        not null,
  decided_by   uuid        not null,
  decided_name text        not null,
  decided_at   timestamptz not null,
  entry_id     uuid        not null references entry (id)
);

-- The second wall: an opening goes only in the wake of an entry that names it and its commitment.
create function erased_by_order() returns trigger language plpgsql as $$
begin
  if not exists (
    select from recording.entry e join recording.entry x on x.subject = e.subject
    where e.id = old.entry_id and x.act = 'recording:erase'
      and x.attachments @> jsonb_build_array(jsonb_build_object(
        'kind', 'erased', 'id', e.id::text, 'sha256', encode(e.commitment, 'hex')))) then
    raise exception 'an opening is erased only by a recorded order' using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;
create trigger erased_by_order before delete on commitment_opening
  for each row execute function erased_by_order();

-- 短网址: public by nature, for what it leads to holds hashes only.
create table receipt_code (
  code text not null primary key check (code ~ '^[2-9a-hjkmnp-z]{12}$'),
  kind text not null,
  id   uuid not null,
  unique (kind, id)
);

-- What the lag is measured by. Entries of before have none.
alter table entry_index add column sequenced_at timestamptz;
alter table entry_index alter column sequenced_at set default clock_timestamp();
create table checkpoint_published (
  size         bigint      not null primary key references checkpoint (size),
  published_at timestamptz not null default clock_timestamp()
);

create trigger insert_only before update or delete or truncate on alarm
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on alarm_handled
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on erasure_request
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on erasure_decision
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on receipt_code
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on checkpoint_published
  for each statement execute function refuse_change();

grant select, insert on alarm, alarm_handled, erasure_request, erasure_decision, receipt_code, checkpoint_published
  to mingjian_app;
grant select, insert, update on self_check, self_check_pass to mingjian_app;
