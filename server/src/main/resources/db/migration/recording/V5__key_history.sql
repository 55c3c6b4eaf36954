-- The log's key can change. A statement about it is a signed note in an entry of the record; that it follows from the
-- first key is for everybody to check, who changed it and why is kept here.

alter table entry add column statement text;
create index entry_statement on entry (id) where statement is not null;

-- Which of two keys is the newer one: a clock may stand still.
alter table log_key add column position bigint generated always as identity;

create table key_proposal (
  id          uuid        not null primary key,
  proposed_at timestamptz not null,
  proposed_by uuid        not null,
  authority   text        not null,
  name        text        not null,
  -- The key that is to be replaced or that leaked.
  vkey        text        not null,
  -- The smallest tree for which a leaked key counts no longer; null: it is replaced as planned.
  leaked_from bigint      check (leaked_from > 0),
  reason      text        not null check (length(reason) between 1 and 1000)
);

-- Two persons, each with an office of another kind.
create table key_change (
  proposal_id  uuid        not null primary key references key_proposal (id),
  confirmed_at timestamptz not null,
  confirmed_by uuid        not null,
  authority    text        not null,
  name         text        not null,
  entry_id     uuid        not null references entry (id)
);

do $$
declare
  one text;
begin
  foreach one in array array['key_proposal', 'key_change'] loop
    execute format('create trigger insert_only before update or delete or truncate on %I
                    for each statement execute function refuse_change()', one);
    execute format('grant select, insert on %I to mingjian_app', one);
  end loop;
end
$$;
