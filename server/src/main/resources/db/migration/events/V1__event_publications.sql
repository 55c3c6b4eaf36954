-- The publication table of Spring Modulith 2.1: one row per event and listener, kept until the listener has completed.
create table event_publication (
  id                     uuid        not null primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);

-- Events are a queue between modules, not the record: completed ones are removed.
grant select, insert, update, delete on event_publication to mingjian_app;
