-- Where open cases are, so that the same one is found before it is reported again: whole hundred-thousandths of a degree, and the cell of
-- a grid of thousandths in which they lie.
create table cases.located (
  place_id uuid not null,
  case_id uuid not null,
  service text not null,
  field text not null,                 -- the answer that says where
  north int not null,
  east int not null,
  cell_north int not null,
  cell_east int not null,
  primary key (place_id, case_id)
);
create index located_in_cell on cases.located (place_id, service, cell_north, cell_east);

select platform.fence();
