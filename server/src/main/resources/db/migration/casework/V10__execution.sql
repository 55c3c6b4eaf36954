-- Which decision an execution carries out. One execution of one decision at a time: the index is the wall behind the gate.
create table casework.execution (
    case_id      uuid        primary key references casework.case_file,
    decided_case uuid        not null references casework.case_file,
    ended_at     timestamptz
);
create unique index one_execution_of_one_decision on casework.execution (decided_case) where ended_at is null;
grant select, insert, update on casework.execution to mingjian_app;
