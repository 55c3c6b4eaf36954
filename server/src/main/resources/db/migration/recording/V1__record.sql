-- The record: what is written here stays. Insert-only tables refuse every change, whoever asks; a change made by a
-- superuser who switches the triggers off is found by comparing the rows with the signed log.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is insert-only: % of %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create table entry (
  id               uuid        not null primary key,
  subject          text        not null,
  subject_position bigint      not null,
  act              text        not null,
  agency_id        uuid        not null,
  actor_id         uuid,
  office           text        not null,
  at               timestamptz not null,
  attachments      jsonb       not null,
  commitment       bytea       not null check (octet_length(commitment) = 32),
  previous_hash    bytea       check (octet_length(previous_hash) = 32),
  leaf_hash        bytea       not null check (octet_length(leaf_hash) = 32),
  body             bytea       not null check (octet_length(body) between 1 and 65535),
  -- One chain for each subject: two entries can never follow the same one.
  unique (subject, subject_position),
  check ((subject_position = 0) = (previous_hash is null))
);
create index entry_attachments on entry using gin (attachments jsonb_path_ops);

-- What a commitment commits to. It can lawfully be erased; the entry and its proof stay.
create table commitment_opening (
  entry_id uuid  not null primary key references entry (id),
  salt     bytea not null check (octet_length(salt) = 32),
  content  bytea not null
);

-- Written with the entry, taken by the sequencer. The ticket is drawn under the subject's lock: it keeps the chain's order.
create table pending (
  entry_id uuid   not null primary key references entry (id),
  ticket   bigint generated always as identity
);

create table entry_index (
  index    bigint not null primary key check (index >= 0),
  entry_id uuid   not null unique references entry (id)
);

-- Every checkpoint ever signed: the primary key is the promise of one root for one size.
create table checkpoint (
  size      bigint      not null primary key check (size > 0),
  root      bytea       not null check (octet_length(root) = 32),
  note      text        not null,
  signed_at timestamptz not null
);

-- The public keys that signed: a lost private key is noticed instead of replaced in silence.
create table log_key (
  vkey       text        not null primary key,
  created_at timestamptz not null
);

create trigger insert_only before update or delete or truncate on entry
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on entry_index
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on checkpoint
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on log_key
  for each statement execute function refuse_change();

grant usage on schema recording to mingjian_app;
grant select, insert on entry, entry_index, checkpoint, log_key to mingjian_app;
grant select, insert, delete on commitment_opening, pending to mingjian_app;
