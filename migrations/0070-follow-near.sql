-- Whoever follows what was reported near them knows no reference, and is told none.
alter table cases.follow add column is_near boolean not null default false;

select platform.fence();
