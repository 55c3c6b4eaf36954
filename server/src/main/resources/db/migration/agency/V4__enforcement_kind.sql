-- 执法行为类别 of a matter; those so far are penalties.
alter table agency.matter add column kind text not null default 'PENALTY';
