-- How far the recomputation after a calendar notice has come: a kill costs the batch it was in.
create table casework.recomputation (
    notice_id   uuid primary key,
    behind      uuid        not null,
    cases       int         not null default 0,
    moved       int         not null default 0,
    begun_at    timestamptz not null,
    finished_at timestamptz
);
-- What it changed, with the reason; insert-only.
create table casework.moved_deadline (
    notice_id uuid        not null,
    case_id   uuid        not null references casework.case_file (id),
    term      text        not null,
    old_day   date        not null,
    new_day   date        not null check (new_day <> old_day),
    reason    text        not null,
    entry_id  uuid        not null,
    moved_at  timestamptz not null,
    primary key (notice_id, case_id, term)
);
create index moved_deadline_case on casework.moved_deadline (case_id, moved_at);
create trigger moved_deadline_never_changed before update or delete or truncate on casework.moved_deadline
    for each statement execute function casework.never_changed();
grant select, insert on casework.moved_deadline to mingjian_app;
grant select, insert, update on casework.recomputation to mingjian_app;
