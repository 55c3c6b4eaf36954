-- 文号: one row a series. The row lock that drawing takes makes the numbers gapless and unique.
create table documents.number_series (
    agency_id uuid not null,
    word      text not null check (word <> ''),
    year      int  not null check (year between 2000 and 9999),
    last      int  not null check (last > 0),
    primary key (agency_id, word, year)
);

-- Bytes under their own hash. Insert-only.
create table documents.content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea not null
);

-- Papers as issued. Insert-only.
create table documents.issued (
    id          uuid primary key,
    position    bigint generated always as identity unique,
    kind        text        not null,
    agency_id   uuid        not null,
    case_id     uuid        not null,
    number      text,
    word        text,
    year        int,
    sequence    int check (sequence > 0),
    html_sha256 text        not null references documents.content,
    pdf_sha256  text        not null references documents.content,
    issued_at   timestamptz not null,
    unique (agency_id, word, year, sequence),
    unique (agency_id, number),
    check (num_nulls(number, word, year, sequence) in (0, 4))
);
create index issued_case on documents.issued (case_id, position);

create function documents.never_changed() returns trigger language plpgsql as $$
begin
    raise exception '%.% is insert-only', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger content_never_changed before update or delete or truncate on documents.content
    for each statement execute function documents.never_changed();
create trigger issued_never_changed before update or delete or truncate on documents.issued
    for each statement execute function documents.never_changed();

-- A number once drawn is never drawn again.
create function documents.series_only_counts_up() returns trigger language plpgsql as $$
begin
    if new.last <> old.last + 1 or (new.agency_id, new.word, new.year) <> (old.agency_id, old.word, old.year) then
        raise exception 'a series only counts up by one' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger series_only_counts_up before update on documents.number_series
    for each row execute function documents.series_only_counts_up();

grant select, insert, update on documents.number_series to mingjian_app;
grant select, insert on documents.content, documents.issued to mingjian_app;
