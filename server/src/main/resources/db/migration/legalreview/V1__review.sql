create table legalreview.review (
    id           uuid primary key,
    case_id      uuid        not null,
    agency_id    uuid        not null,
    round        int         not null check (round > 0),
    state        text        not null check (state in ('SUBMITTED', 'APPROVED', 'RETURNED', 'REFUSED')),
    case_title   text        not null,
    case_number  text        not null,
    draft        text        not null,
    draft_hash   text        not null check (draft_hash ~ '^[0-9a-f]{64}$'),
    handlers     uuid[]      not null,
    packet       jsonb       not null,
    findings     jsonb       not null,
    why_major    jsonb       not null,
    submitted_by uuid        not null,
    submitted_at timestamptz not null,
    unique (case_id, round)
);
create index review_queue on legalreview.review (agency_id, state, submitted_at);

create table legalreview.opinion (
    review_id   uuid primary key references legalreview.review,
    result      text        not null check (result in ('APPROVED', 'RETURNED', 'REFUSED')),
    opinion     text        not null,
    verdicts    jsonb       not null,
    reviewer_id uuid        not null,
    reviewer    text        not null,
    given_at    timestamptz not null
);

create table legalreview.point (
    case_id uuid not null,
    number  int  not null check (number > 0),
    round   int  not null,
    text    text not null,
    state   text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    answer  text,
    primary key (case_id, number)
);

create table legalreview.clearance (
    id          uuid primary key,
    case_id     uuid        not null,
    draft_hash  text        not null check (draft_hash ~ '^[0-9a-f]{64}$'),
    kind        text        not null check (kind in ('APPROVED', 'NOT_MAJOR')),
    review_id   uuid references legalreview.review,
    reviewer_id uuid,
    granted_at  timestamptz not null,
    void_at     timestamptz,
    -- casework.decision refers to exactly this: a decision names the clearance of its own draft
    unique (id, case_id, draft_hash),
    check ((kind = 'APPROVED') = (review_id is not null and reviewer_id is not null))
);
create unique index clearance_in_force on legalreview.clearance (case_id) where void_at is null;

-- 行政处罚法 第五十八条: whoever handled the case does not review it; an approval needs an approving opinion.
create function legalreview.opinion_by_another() returns trigger language plpgsql as $$
begin
    if exists (select 1 from legalreview.review r where r.id = new.review_id and new.reviewer_id = any (r.handlers)) then
        raise exception 'the reviewer handled the case' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger opinion_by_another before insert or update on legalreview.opinion
    for each row execute function legalreview.opinion_by_another();

create function legalreview.clearance_of_opinion() returns trigger language plpgsql as $$
begin
    if new.kind = 'APPROVED' and not exists (
        select 1 from legalreview.opinion o join legalreview.review r on r.id = o.review_id
         where o.review_id = new.review_id and o.result = 'APPROVED' and o.reviewer_id = new.reviewer_id
           and r.case_id = new.case_id and r.draft_hash = new.draft_hash) then
        raise exception 'no approving opinion on this draft' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger clearance_of_opinion before insert on legalreview.clearance
    for each row execute function legalreview.clearance_of_opinion();

grant usage on schema legalreview to mingjian_app;
grant select, insert on legalreview.opinion to mingjian_app;
grant select, insert, update on legalreview.review, legalreview.point to mingjian_app;
grant select, insert on legalreview.clearance to mingjian_app;
grant update (void_at) on legalreview.clearance to mingjian_app;
