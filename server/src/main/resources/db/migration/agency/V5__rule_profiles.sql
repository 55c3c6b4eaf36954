-- 规则参数: by which numbers an agency works. Rows are added and never changed; nothing counts from a day that has begun.
create table rule_profile_choice (
  agency_id      uuid        not null references agency (id),
  profile        text        not null check (profile <> ''),
  effective_from date        not null,
  chosen_by      uuid        not null references officer (id),
  chosen_at      timestamptz not null,
  primary key (agency_id, effective_from),
  check (effective_from > (chosen_at at time zone 'Asia/Shanghai')::date)
);

create table rule_value_proposal (
  id             uuid primary key,
  agency_id      uuid        not null references agency (id),
  rule           text        not null check (rule <> ''),
  value          text        not null check (value <> ''),
  source         text        not null check (source <> ''),
  article        text        not null check (article <> ''),
  effective_from date        not null,
  proposed_by    uuid        not null references officer (id),
  proposed_at    timestamptz not null,
  check (effective_from > (proposed_at at time zone 'Asia/Shanghai')::date),
  unique (id, agency_id, rule, effective_from, proposed_by)
);

-- The second person's word. What it repeats of the proposal is the proposal's own, so that the checks can see it.
create table rule_value_decision (
  proposal_id    uuid primary key,
  agency_id      uuid        not null,
  rule           text        not null,
  effective_from date        not null,
  proposed_by    uuid        not null,
  adopted        boolean     not null,
  note           text        not null,
  decided_by     uuid        not null references officer (id) check (decided_by <> proposed_by),
  decided_at     timestamptz not null,
  check (not adopted or effective_from > (decided_at at time zone 'Asia/Shanghai')::date),
  check (adopted or note <> ''),
  foreign key (proposal_id, agency_id, rule, effective_from, proposed_by)
    references rule_value_proposal (id, agency_id, rule, effective_from, proposed_by)
);
create unique index on rule_value_decision (agency_id, rule, effective_from) where adopted;

grant select, insert on rule_profile_choice, rule_value_proposal, rule_value_decision to mingjian_app;
