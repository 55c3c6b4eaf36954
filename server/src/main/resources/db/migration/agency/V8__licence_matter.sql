-- 行政许可法 第三十条: what applicants are told of a matter of licensing.
create table licence_matter (
    matter_id         uuid    primary key references matter (id),
    materials         text[]  not null check (cardinality(materials) > 0),
    conditions        text[]  not null check (cardinality(conditions) > 0),
    substance_checked boolean not null,
    hearing           boolean not null,
    validity_months   int     check (validity_months > 0),
    promised_days     int     check (promised_days > 0),
    safety            boolean not null
);

grant select, insert, update on licence_matter to mingjian_app;
