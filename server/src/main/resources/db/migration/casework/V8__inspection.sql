-- 国办发〔2024〕54号: the second wall. One row for each inspection that was approved; those that count are numbered within the year.
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
    check (exempt = (ordinal is null)),
    check (ordinal between 1 and cap),
    -- no inspection outside the agency's area
    check (region like regexp_replace(agency_region, '(00)+$', '') || '%'),
    unique (agency_id, matter_id, party_code, year, ordinal)
);
create index inspection_party on casework.inspection (party_code, year);
create trigger inspection_never_changed before update or delete or truncate on casework.inspection
    for each statement execute function casework.never_changed();
grant select, insert on casework.inspection to mingjian_app;
grant usage on schema agency to mingjian_app;
