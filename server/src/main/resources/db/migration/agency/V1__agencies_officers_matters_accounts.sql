create table agency (
  id                     uuid primary key,
  parent_id              uuid references agency (id),
  name                   text    not null unique check (name <> ''),
  credit_code            char(18) not null unique,
  kind                   text    not null check (kind in ('ORGAN', 'AUTHORISED', 'ENTRUSTED')),
  region                 char(6) not null,
  region_name            text    not null,
  address                text    not null,
  phone                  text    not null,
  document_word          text    not null unique,
  reconsideration_agency text    not null,
  court                  text    not null,
  collecting_bank        text    not null,
  collecting_bank_address text   not null,
  check (parent_id is distinct from id)
);
create index on agency (parent_id);

create table division (
  id        uuid primary key,
  agency_id uuid not null references agency (id),
  name      text not null check (name <> ''),
  unique (agency_id, name),
  unique (id, agency_id)
);

-- One salt an installation: identity numbers are compared, never kept.
create table identity_salt (
  only_row boolean primary key default true check (only_row),
  salt     uuid not null default gen_random_uuid(),
  pepper   uuid not null default gen_random_uuid()
);
insert into identity_salt default values;

-- One person is one row for life, whatever the number of accounts.
create table officer (
  id                  uuid primary key,
  agency_id           uuid  not null references agency (id),
  division_id         uuid,
  name                text  not null check (name <> ''),
  identity_hash       bytea not null unique,
  post                text  not null,
  employment          text  not null check (employment in ('IN_POST', 'CONTRACT', 'LEFT')),
  legal_qualification text,
  foreign key (division_id, agency_id) references division (id, agency_id)
);
create index on officer (agency_id);

create table certificate (
  id          uuid primary key,
  officer_id  uuid      not null references officer (id),
  number      text      not null unique check (number <> ''),
  categories  text[]    not null check (cardinality(categories) > 0),
  regions     text[]    not null check (cardinality(regions) > 0),
  issued_on   date      not null,
  valid_until date      not null check (valid_until >= issued_on),
  checked_on  date check (checked_on >= issued_on),
  status      text      not null check (status in ('VALID', 'SUSPENDED', 'REVOKED'))
);
create index on certificate (officer_id);

create table matter (
  id                uuid primary key,
  agency_id         uuid   not null references agency (id),
  name              text   not null check (name <> ''),
  category          text   not null check (category <> ''),
  broken_title      text   not null,
  broken_article    text   not null,
  broken_text       text   not null,
  penalty_title     text   not null,
  penalty_article   text   not null,
  penalty_text      text   not null,
  penalty_kinds     text[] not null,
  document_word     text   not null,
  unique (agency_id, name)
);

create table tier (
  matter_id    uuid   not null references matter (id) on delete cascade,
  position     int    not null,
  grade        text   not null check (grade in ('NONE', 'MITIGATED', 'LIGHTER', 'ORDINARY', 'HEAVIER')),
  condition    text   not null,
  fine_min_fen bigint not null check (fine_min_fen >= 0),
  fine_max_fen bigint not null check (fine_max_fen >= fine_min_fen),
  primary key (matter_id, position)
);

create table account (
  id            uuid primary key,
  username      text    not null unique check (username = lower(username)),
  password_hash text    not null,
  officer_id    uuid    not null references officer (id),
  agency_id     uuid    not null references agency (id),
  roles         text[]  not null check (cardinality(roles) > 0),
  disabled      boolean not null default false
);
create index on account (officer_id);

create view account_holder as
select a.*, o.name from account a join officer o on o.id = a.officer_id;

grant select on account_holder to mingjian_app;
grant select, insert, update on agency, division, officer, certificate, matter, account to mingjian_app;
grant select, insert, delete on tier to mingjian_app;
grant select on identity_salt to mingjian_app;
