-- 裁量基准: versions are added, never changed; a case keeps the one that it was weighed by.
create table discretion_standard (
  id            uuid primary key,
  matter_id     uuid not null references matter (id),
  version       int  not null check (version > 0),
  in_force_from date not null,
  content       text not null check (content <> ''),
  unique (matter_id, version)
);

grant select, insert on discretion_standard to mingjian_app;
