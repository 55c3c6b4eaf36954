-- What others say about the log, and what happened to its signing. Insert-only, but for the list of witnesses, whose
-- changes are entries of the record.

-- The SM2 key that signs beside the log's own, so that a lost private key is noticed instead of replaced in silence.
create table sm2_key (
  vkey       text        not null primary key,
  created_at timestamptz not null
);

-- The right edge of the SM3 tree at a signed size: a start goes on from here instead of reading every entry.
create table sm3_edge (
  size     bigint not null primary key references checkpoint (size),
  subtrees bytea  not null check (octet_length(subtrees) % 32 = 0)
);

create table witness (
  vkey     text        not null primary key,
  name     text        not null check (length(name) between 1 and 60),
  url      text, -- null: asked by file only
  added_at timestamptz not null
);

-- How many of the witnesses make a checkpoint witnessed (k of n): the newest row counts.
create table witness_quorum (
  decided_at timestamptz not null primary key,
  needed     integer     not null check (needed > 0)
);

create table cosignature (
  size        bigint      not null references checkpoint (size),
  vkey        text        not null,
  line        text        not null,
  cosigned_at timestamptz not null,
  primary key (size, vkey)
);

-- Why signing stopped. While one is without its resolution no checkpoint is signed.
create table halt (
  id         uuid        not null primary key,
  at         timestamptz not null,
  kind       text        not null check (kind in ('FILES', 'HIGH_WATER', 'WITNESS')),
  source     text        not null,
  own_size   bigint      not null,
  known_size bigint      not null,
  known_root bytea       check (octet_length(known_root) = 32),
  -- The checkpoint that this log signed and that the database does not know: the proof. Without it, somebody's word.
  note       text
);

create table recovery_proposal (
  id          uuid        not null primary key,
  proposed_at timestamptz not null,
  proposed_by uuid        not null,
  authority   text        not null,
  name        text        not null,
  decision    text        not null check (decision in ('NEW_LOG', 'FALSE_ALARM')),
  reason      text        not null check (length(reason) between 1 and 1000)
);

-- Two persons, each with an office of another kind.
create table recovery (
  proposal_id  uuid        not null primary key references recovery_proposal (id),
  confirmed_at timestamptz not null,
  confirmed_by uuid        not null,
  authority    text        not null,
  name         text        not null,
  entry_id     uuid        not null references entry (id)
);

create table halt_resolution (
  halt_id     uuid not null primary key references halt (id),
  recovery_id uuid not null references recovery (proposal_id)
);

-- Logs that ended: their files stay as they were.
create table former_log (
  origin     text        not null primary key,
  vkey       text        not null,
  ended_at   timestamptz not null,
  own_size   bigint      not null,
  lost_size  bigint      not null,
  lost_root  bytea,
  entry_id   uuid        not null references entry (id)
);

do $$
declare
  one text;
begin
  foreach one in array array['sm2_key', 'sm3_edge', 'witness_quorum', 'cosignature', 'halt', 'recovery_proposal',
                             'recovery', 'halt_resolution', 'former_log'] loop
    execute format('create trigger insert_only before update or delete or truncate on %I
                    for each statement execute function refuse_change()', one);
    execute format('grant select, insert on %I to mingjian_app', one);
  end loop;
end
$$;
grant select, insert, update, delete on witness to mingjian_app;
