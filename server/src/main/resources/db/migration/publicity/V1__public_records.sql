-- 公示: what may become public, what is public, and what was taken down.

-- The facts as the deciding act gave them, before redaction. Facts and spans are erased by a withdrawal.
create table public_record (
  id                 uuid        primary key,
  version            bigint      not null default 0,
  slug               text        not null unique,
  source             text        not null check (source in ('CASE', 'IMPORT')),
  origin             text        not null unique,
  case_id            uuid,
  document_id        uuid,
  source_file_sha256 text,
  agency_id          uuid        not null,
  agency_name        text        not null,
  state              text        not null
    check (state in ('DRAFT', 'IN_REVIEW', 'CLEARED', 'PUBLISHED', 'WITHDRAWN')),
  document_number    text        not null,
  facts              jsonb,
  spans              jsonb,
  decided_on         date        not null,
  due_on             date        not null,
  served_on          date,
  preparers          uuid[]      not null default '{}',
  prepared_by        text,
  reviewer           uuid,
  reviewed_by        text,
  returned_reason    text,
  published_at       timestamptz,
  created_at         timestamptz not null,
  -- law.md invariant 17 and the second person, whatever the application says
  check (state <> 'PUBLISHED' or (served_on is not null and reviewer is not null and not reviewer = any (preparers))),
  check ((facts is null) = (state = 'WITHDRAWN')),
  check ((spans is null) = (state = 'WITHDRAWN'))
);
create index public_record_by_urgency on public_record (agency_id, state, due_on, id);
create unique index public_record_by_document on public_record (document_id) where document_id is not null;
create index public_record_by_case on public_record (case_id);

-- Serving may become known before the decision does.
create table serving (
  document_id uuid primary key,
  served_on   date not null
);

-- What the public sees: the bytes as rendered once, and what lists and search need. A withdrawal deletes the row.
create table published_page (
  record_id       uuid        primary key references public_record,
  slug            text        not null unique,
  agency_id       uuid        not null,
  agency_name     text        not null,
  document_number text        not null,
  title           text        not null,
  party_name      text        not null,
  party_code      text,
  penalty_kinds   text[]      not null,
  fine_fen        bigint      not null,
  confiscated_fen bigint      not null,
  category        text        not null,
  decided_on      date        not null,
  published_at    timestamptz not null,
  public_until    date,
  summary         text        not null,
  body            text        not null,
  html            bytea       not null,
  html_sha256     text        not null,
  json            bytea       not null,
  json_sha256     text        not null,
  entry_id        uuid        not null
);
create index published_page_newest on published_page (published_at desc, record_id);
create index published_page_by_agency on published_page (agency_name, published_at desc);
create index published_page_by_kind on published_page using gin (penalty_kinds);
create index published_page_by_decision on published_page (decided_on);

-- 撤下说明: what stands in the place of a withdrawn page.
create table tombstone (
  record_id    uuid        primary key references public_record,
  slug         text        not null unique,
  agency_name  text        not null,
  ground       text        not null,
  reason       text        not null,
  document     text        not null,
  effective_on date        not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz not null,
  html_sha256  text        not null,
  entry_id     uuid        not null
);
create index tombstone_newest on tombstone (withdrawn_at desc);

-- 执法人员清单: the public particulars, as the agency module last told them.
create table listed_officer (
  officer_id         uuid   primary key,
  agency_name        text   not null,
  name               text   not null,
  post               text   not null,
  certificate_number text   not null,
  categories         text[] not null,
  regions            text[] not null,
  region_names       text[] not null,
  valid_until        date   not null,
  checked_until      date   not null,
  status             text   not null check (status in ('VALID', 'SUSPENDED', 'REVOKED'))
);
create index listed_officer_by_certificate on listed_officer (upper(certificate_number));
create index listed_officer_by_agency on listed_officer (agency_name, name);

grant select, insert, update on public_record to mingjian_app;
grant select, insert on serving to mingjian_app;
grant select, insert, delete on published_page to mingjian_app;
grant select, insert on tombstone to mingjian_app;
grant select, insert, update on listed_officer to mingjian_app;
