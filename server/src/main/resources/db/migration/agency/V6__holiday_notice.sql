-- 放假安排: the yearly notices of the State Council. A correction is a further notice of the same year; none is changed.
create table holiday_notice (
  id           uuid primary key,
  position     bigint      not null generated always as identity unique,
  year         int         not null check (year between 2000 and 2100),
  number       text        not null check (number <> ''),
  announced_on date        not null,
  days_off     date[]      not null check (cardinality(days_off) > 0),
  work_days    date[]      not null,
  source       text        not null,
  imported_at  timestamptz not null
);
create function never_changed() returns trigger language plpgsql as $$
begin
  raise exception '%.% is insert-only', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger holiday_notice_never_changed before update or delete or truncate on holiday_notice
  for each statement execute function never_changed();
grant select, insert on holiday_notice to mingjian_app;
