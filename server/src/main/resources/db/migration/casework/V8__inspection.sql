-- 国办发〔2024〕54号: the second wall. One row for each inspection that was approved; those that count are numbered within the year,
-- over the agency and within the item where it has a cap of its own. Nothing changes but that an inspection may be cancelled.
create table casework.inspection (
    case_id       uuid primary key references casework.case_file (id),
    agency_id     uuid not null,
    matter_id     uuid not null references agency.inspection_item (matter_id),
    party_code    text not null,
    year          int  not null,
    region        text not null check (region ~ '^[0-9]{6}$'),
    agency_region text not null check (agency_region ~ '^[0-9]{6}$'),
    exempt        boolean not null,
    ordinal       int,
    cap           int not null check (cap > 0),
    item_ordinal  int,
    item_cap      int check (item_cap > 0),
    cancelled     boolean not null default false,
    check (exempt = (ordinal is null)),
    check ((exempt or item_cap is null) = (item_ordinal is null)),
    check (ordinal between 1 and cap),
    check (item_ordinal between 1 and item_cap),
    -- no inspection outside the agency's area
    check (region like regexp_replace(agency_region, '(00)+$', '') || '%')
);
create unique index inspection_of_the_year on casework.inspection (agency_id, party_code, year, ordinal) where not cancelled;
create unique index inspection_of_the_item on casework.inspection (agency_id, matter_id, party_code, year, item_ordinal)
    where not cancelled;
create index inspection_party on casework.inspection (party_code, year);
create function casework.inspection_only_cancelled() returns trigger language plpgsql as $$
begin
    if old.cancelled or not new.cancelled or to_jsonb(new) - 'cancelled' <> to_jsonb(old) - 'cancelled' then
        raise exception 'an approved inspection can only be cancelled' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger inspection_only_cancelled before update on casework.inspection
    for each row execute function casework.inspection_only_cancelled();
create trigger inspection_never_removed before delete or truncate on casework.inspection
    for each statement execute function casework.never_changed();

-- 案源: the leads that inspections found, readable from both sides.
create table casework.inspection_lead (
    lead_id       uuid primary key references casework.case_file (id),
    inspection_id uuid not null references casework.case_file (id),
    check (lead_id <> inspection_id)
);
create index inspection_lead_of on casework.inspection_lead (inspection_id);
create trigger inspection_lead_never_changed before update or delete or truncate on casework.inspection_lead
    for each statement execute function casework.never_changed();

grant select, insert, update on casework.inspection to mingjian_app;
grant select, insert on casework.inspection_lead to mingjian_app;
grant usage on schema agency to mingjian_app;
