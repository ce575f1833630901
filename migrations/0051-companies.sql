-- A place's own copy of the public register of companies, so that a number gives a name. No evidence: it is loaded anew from its source.

create table places.company (
  place_id uuid not null,
  number text not null,                -- in eight characters
  name text not null,
  status text not null,                -- in the register's words: 'Active'
  primary key (place_id, number)
);

select platform.fence();
