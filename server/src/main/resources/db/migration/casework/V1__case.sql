create table casework.number_series (
    agency_id uuid not null,
    series    text not null,
    year      int  not null,
    last      int  not null check (last > 0),
    last_at   timestamptz not null,
    primary key (agency_id, series, year)
);

create table casework.case_file (
    id               uuid primary key,
    agency_id        uuid        not null,
    version          int         not null,
    lead_number      text        not null,
    case_number      text,
    title            text        not null,
    stage            text        not null,
    matter_id        uuid        not null,
    matter_name      text        not null,
    category         text        not null,
    party_kind       text        not null,
    party_name       text        not null,
    party_code       text        not null,
    violation_on     date        not null,
    lead_officer     uuid,
    assisting_officer uuid,
    registered_by    uuid        not null,
    registered_at    timestamptz not null,
    filed_on         date,
    next_due_on      date,
    updated_at       timestamptz not null,
    unique (agency_id, lead_number)
);
create unique index case_number on casework.case_file (agency_id, case_number) where case_number is not null;
create index case_stage on casework.case_file (agency_id, stage, updated_at desc);
create index case_order on casework.case_file (agency_id, registered_at desc, id);
create index case_party on casework.case_file (party_code, violation_on);

-- Every act of a case, in order; the facts of the case are what these rows say. Insert-only.
create table casework.act (
    id         uuid primary key,
    case_id    uuid        not null references casework.case_file,
    ordinal    int         not null,
    kind       text        not null,
    content    jsonb       not null,
    outcome    jsonb       not null,
    officer_id uuid        not null,
    account_id uuid        not null,
    officer    text        not null,
    office     text        not null,
    acted_at   timestamptz not null,
    stage      text        not null,
    entry_id   uuid        not null,
    unique (case_id, ordinal)
);

-- Uploaded bytes of evidence, hashed while they arrived; linked by the act that collects them.
create table casework.evidence_file (
    id          uuid primary key,
    case_id     uuid        not null references casework.case_file,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null
);

-- 行政处罚法 第五十八条: the second wall. A decision refers to the clearance in force of its very draft.
create table casework.decision (
    case_id      uuid primary key references casework.case_file,
    clearance_id uuid        not null,
    draft_hash   text        not null,
    document_id  uuid        not null,
    number       text        not null,
    penalty      boolean     not null,
    fine_fen     bigint      not null check (fine_fen >= 0),
    party_code   text        not null,
    violated     text        not null,
    violation_on date        not null,
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    foreign key (clearance_id, case_id, draft_hash) references legalreview.clearance (id, case_id, draft_hash)
);
-- 行政处罚法 第二十九条: one act, one fine, whichever agency.
create unique index one_fine_one_act on casework.decision (party_code, violated, violation_on) where fine_fen > 0;

create function casework.decision_after_clearance() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from legalreview.clearance c
                    where c.id = new.clearance_id and c.void_at is null and c.granted_at <= new.decided_at
                      and (c.reviewer_id is null or c.reviewer_id <> new.decided_by)) then
        raise exception 'no clearance in force before the decision' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decision_after_clearance before insert on casework.decision
    for each row execute function casework.decision_after_clearance();

create function casework.never_changed() returns trigger language plpgsql as $$
begin
    raise exception '%.% is insert-only', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger act_never_changed before update or delete or truncate on casework.act
    for each statement execute function casework.never_changed();
create trigger decision_never_changed before update or delete or truncate on casework.decision
    for each statement execute function casework.never_changed();

grant usage on schema casework to mingjian_app;
grant select, insert, update on casework.number_series, casework.case_file to mingjian_app;
grant select, insert on casework.act, casework.evidence_file, casework.decision to mingjian_app;
-- the foreign key and the trigger above read it
grant usage on schema legalreview to mingjian_app;
