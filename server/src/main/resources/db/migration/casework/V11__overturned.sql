-- 决定被撤销: a decision that does not stand any more keeps nobody from deciding anew. One act, one fine (行政处罚法
-- 第二十九条) is a wall around the decisions that stand: the acts for which a fine stands, each once.
drop index casework.one_fine_one_act;

create table casework.fined_act (
    case_id      uuid primary key references casework.case_file,
    party_code   text not null,
    violated     text not null,
    violation_on date not null,
    constraint one_fine_one_act unique (party_code, violated, violation_on)
);

insert into casework.fined_act (case_id, party_code, violated, violation_on)
select case_id, party_code, violated, violation_on from casework.decision where fine_fen > 0;

create table casework.overturned (
    case_id uuid primary key references casework.decision,
    act_id  uuid not null
);

create function casework.fine_stands() returns trigger language plpgsql security definer as $$
begin
    if new.fine_fen > 0 then
        insert into casework.fined_act (case_id, party_code, violated, violation_on)
        values (new.case_id, new.party_code, new.violated, new.violation_on);
    end if;
    return new;
end $$;
create trigger fine_stands after insert on casework.decision for each row execute function casework.fine_stands();

create function casework.fine_falls() returns trigger language plpgsql security definer as $$
begin
    delete from casework.fined_act where case_id = new.case_id;
    return new;
end $$;
create trigger fine_falls after insert on casework.overturned for each row execute function casework.fine_falls();
create trigger overturned_never_changed before update or delete or truncate on casework.overturned
    for each statement execute function casework.never_changed();

-- Who writes decisions cannot write here: the triggers do, and nothing else.
grant select on casework.fined_act to mingjian_app;
grant select, insert on casework.overturned to mingjian_app;
