-- An alarm is an act of the record itself; those that were raised before it was have none.
alter table alarm add column entry_id uuid references entry (id);

-- What an act left behind, in order: who looks for what is gone starts from its entry.
create index entry_act on entry (act, id);
