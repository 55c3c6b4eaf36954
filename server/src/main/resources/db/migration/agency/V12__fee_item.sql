-- 收费目录清单 (行政许可法 第五十九条、政府信息公开条例 第二十条第八项): what is not on it is not charged. A standard is ended, never changed.
create table agency.fee_item (
    matter_id     uuid   not null references agency.matter (id),
    name          text   not null check (name <> ''),
    standard_fen  bigint not null check (standard_fen between 1 and 1000000000),
    unit          text   not null check (unit <> ''),
    basis_source  text   not null check (basis_source <> ''),
    basis_article text   not null check (basis_article <> ''),
    valid_from    date   not null,
    valid_to      date   check (valid_to >= valid_from),
    published_on  date   not null,
    primary key (matter_id, name, valid_from)
);

grant select, insert, update (valid_to) on agency.fee_item to mingjian_app;
