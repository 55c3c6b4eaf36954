-- 行政检查事项清单: what a matter of inspection adds to the list. The row is the configuration: what is published is what is executed.
create table agency.inspection_item (
    matter_id    uuid primary key references agency.matter (id),
    objects      text not null check (objects <> ''),
    content      text not null check (content <> ''),
    way          text not null check (way <> ''),
    yearly_cap   int check (yearly_cap > 0),
    draw_percent int check (draw_percent between 1 and 100),
    basis        text not null check (basis <> ''),
    published_on date not null,
    withdrawn_on date check (withdrawn_on >= published_on)
);
grant select, insert, update on agency.inspection_item to mingjian_app;
