-- Answers of many people that an officer takes away at once. No copy of them is kept: a part says which cases were looked at,
-- and the file is made of those whenever its officer asks for it, until it is over.

create table cases.bulk_export (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,             -- the officer who asks, and who alone is given the file
  service text not null,
  purpose text not null,
  reason text not null,
  fields text[] not null,
  first_day date not null,             -- on which cases were opened
  last_day date not null,
  people int not null,                 -- at most, when it was asked for
  state text not null check (state in ('waiting', 'running', 'ready', 'declined', 'stopped', 'over')),
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  after_id uuid,                       -- the last case that was come to
  cases int not null,                  -- that were taken
  looks int not null,
  left_out int not null,
  ready_at timestamptz,
  over_at timestamptz,                 -- from when on it cannot be had any more
  version int not null,                -- of the stream 'bulk-export:ID'
  primary key (place_id, id)
);
create index bulk_export_standing on cases.bulk_export (place_id, id) where state in ('waiting', 'running', 'ready');

create table cases.bulk_export_part (
  place_id uuid not null,
  export_id uuid not null,
  number int not null,
  cases uuid[] not null,
  without jsonb not null,              -- case to the fields that were not looked at: {"UUID": ["phone"]}
  primary key (place_id, export_id, number)
);

select platform.fence();
