-- Many requests of a body in one file. The file and what became of each row lie sealed under a key of their own, for 28 days.
create table journeys.bulk (
  place_id uuid not null,
  id uuid not null,
  body_id uuid not null,               -- whose requests they become
  person_id uuid not null,             -- the member who sent the file
  service text not null,
  service_version int not null,
  file_mark bytea not null,            -- keyed digest of the file: the same one is taken once
  state text not null check (state in ('running', 'done')),
  in_all int not null,
  done int not null,
  taken int not null,
  wrong int not null,
  skipped int not null,
  subject_id uuid not null,
  key_id uuid not null,
  sealed bytea not null,
  revision int not null,               -- of the sealed bytes
  claimed_until timestamptz,           -- of two workers one goes on with it at a time
  asked_at timestamptz not null,
  done_at timestamptz,
  expires_at timestamptz not null,
  primary key (place_id, id),
  unique (place_id, body_id, service, file_mark)
);
create index bulk_running on journeys.bulk (place_id, id) where state = 'running';
create index bulk_over on journeys.bulk (place_id, expires_at);

-- Rows that were taken: nothing is taken twice, whichever file it stands in.
create table journeys.bulk_row (
  place_id uuid not null,
  body_id uuid not null,
  service text not null,
  mark bytea not null,                 -- keyed digest of what the row says, and the how manieth like it in its file
  bulk_id uuid not null,
  reference text not null,
  primary key (place_id, body_id, service, mark)
);
create index bulk_row_of on journeys.bulk_row (place_id, bulk_id);

select platform.fence();
