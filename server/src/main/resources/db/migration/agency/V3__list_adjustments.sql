-- 清单调整 (D36): a matter whose basis an amendment touched is looked at within a month.
create table list_adjustment (
  id         uuid primary key,
  matter_id  uuid not null references matter (id),
  version_id uuid not null references statute_version (id),
  articles   text not null check (articles <> ''),
  due_on     date not null,
  opened_at  timestamptz not null,
  closed_at  timestamptz,
  closed_by  uuid references officer (id),
  note       text,
  unique (matter_id, version_id),
  check ((closed_at is null) = (note is null) and (closed_at is null) = (closed_by is null))
);

grant select, insert, update (closed_at, closed_by, note) on list_adjustment to mingjian_app;
