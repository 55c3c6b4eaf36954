-- 行政强制执行权 (行政强制法 第十三条): in which manners an agency executes its decisions in a matter itself. A matter without a row goes to
-- the court.
create table execution_power (
  matter_id     uuid   primary key references matter (id),
  manners       text[] not null check (cardinality(manners) > 0),
  basis_title   text   not null check (basis_title <> ''),
  basis_article text   not null check (basis_article <> ''),
  basis_text    text   not null check (basis_text <> '')
);

grant select, insert, update on execution_power to mingjian_app;
