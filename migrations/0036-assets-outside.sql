-- Information assets that are held outside: listed by import, shown in the register beside those that declarations make.
create schema registers;

create table registers.outside_asset (
  place_id uuid not null,
  id text not null,                    -- what the council calls it: 'IA-0012'
  title jsonb not null,
  owner text not null,                 -- the slug of the organisation unit that answers for it
  location text not null,              -- the system or store that holds it
  classes text[] not null,
  handling text not null,
  retention text not null,
  review_by date not null,
  ended_at timestamptz,
  version int not null,                -- of the stream 'asset:ID'
  primary key (place_id, id)
);

select platform.fence();
