-- 行政处罚法 第七十条: a receipt is issued once. One row for each that a payment named; the key is the wall behind the gate.
create table casework.payment_receipt (
    agency_id uuid not null,
    number    text not null check (number <> ''),
    case_id   uuid not null references casework.case_file (id),
    primary key (agency_id, number)
);
insert into casework.payment_receipt (agency_id, number, case_id)
select c.agency_id, a.content ->> 'receiptNumber', min(c.id::text)::uuid
  from casework.act a join casework.case_file c on c.id = a.case_id
 where a.kind = 'recordPayment'
 group by c.agency_id, a.content ->> 'receiptNumber';
create trigger payment_receipt_never_changed before update or delete or truncate on casework.payment_receipt
    for each statement execute function casework.never_changed();
grant select, insert on casework.payment_receipt to mingjian_app;
