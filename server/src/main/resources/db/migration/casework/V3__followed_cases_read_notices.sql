-- 我关注的: which cases an account follows. Nothing of the case, no right to it.
create table casework.followed_case (
    account_id  uuid        not null,
    case_id     uuid        not null references casework.case_file,
    followed_at timestamptz not null,
    primary key (account_id, case_id)
);

-- 消息: which notices an account has read. Notices themselves are made of what waits and are not kept.
create table casework.read_notice (
    account_id uuid not null,
    notice     text not null check (length(notice) between 1 and 120),
    primary key (account_id, notice)
);

grant select, insert, delete on casework.followed_case, casework.read_notice to mingjian_app;
