-- What designs would have made of past cases: counts, and references where nothing sealed has a part in it.

create table journeys.replay (
  place_id uuid not null,
  id uuid not null,
  design_id uuid not null,
  revision int not null,               -- the text that was asked
  service text not null,
  opened_from timestamptz not null,
  opened_before timestamptz not null,
  state text not null check (state in ('running', 'done', 'stopped')),
  in_all int not null,
  cases int not null,
  left_out int not null,
  after_id uuid,                       -- the last case that was asked
  effects jsonb not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  version int not null,                -- of the stream 'replay:ID'
  primary key (place_id, id)
);
create index replay_of_design on journeys.replay (place_id, design_id);

select platform.fence();
