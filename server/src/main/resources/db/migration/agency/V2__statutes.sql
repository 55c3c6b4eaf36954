-- 执法依据: statutes as data. A version is never changed; an amendment is a further version.
create table statute (
  id    uuid primary key,
  -- Without 中华人民共和国: under this name it is cited.
  name  text not null unique check (name <> ''),
  title text not null check (title <> '')
);

create table statute_version (
  id           uuid primary key,
  statute_id   uuid        not null references statute (id),
  version_on   date        not null,
  -- null where the text does not say it
  effective_on date,
  text         text        not null,
  imported_at  timestamptz not null,
  unique (statute_id, version_on)
);

create table article (
  version_id uuid not null references statute_version (id),
  position   int  not null check (position >= 0),
  number     int  not null check (number > 0),
  branch     int  not null check (branch >= 0),
  text       text not null,
  primary key (version_id, position)
);
create index on article (version_id, number, branch);

grant select, insert on statute, statute_version, article to mingjian_app;
