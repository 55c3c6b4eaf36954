-- 行政强制法 第二十三条第二款: nothing is sealed, seized or frozen twice. One open row for each marked thing under a measure; the index is
-- the wall behind the gate.
create table casework.property_under_measure (
    case_id     uuid        not null references casework.case_file,
    mark        text        not null check (mark <> ''),
    held_at     timestamptz not null,
    released_at timestamptz,
    primary key (case_id, mark, held_at)
);
create unique index one_measure_on_one_thing on casework.property_under_measure (mark) where released_at is null;
create index measures_by_stage on casework.case_file (procedure, stage);
grant select, insert, update on casework.property_under_measure to mingjian_app;
