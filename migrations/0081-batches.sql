-- What an officer does to several cases at once: it waits some minutes, in which it can be taken back, and is then done case after case.

create table cases.batch (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,             -- in whose name it is done
  doing jsonb not null,                -- codes and ids alone: { kind, person?, team?, service?, transition?, reason?, of? }
  sealed bytea,                        -- the note of its moves, until it is over
  proved_at timestamptz,               -- when the officer had last proved who they are
  browser_since timestamptz,
  state text not null check (state in ('waiting', 'done', 'undone')),
  made_at timestamptz not null,
  runs_at timestamptz not null,
  ended_at timestamptz,
  version int not null,                -- of the stream 'batch:UUID'
  primary key (place_id, id),
  check (sealed is null or state = 'waiting')
);
create index batch_waiting on cases.batch (place_id, runs_at) where state = 'waiting';
create index batch_of on cases.batch (place_id, person_id, made_at);
create index batch_over on cases.batch (place_id, ended_at) where state <> 'waiting';

create table cases.batch_case (
  place_id uuid not null,
  batch_id uuid not null,
  number int not null,                 -- in the order in which they stood in the queue
  case_id uuid not null,
  case_version int not null,           -- as its officer saw it
  team text,                           -- whose it was before
  person_id uuid,
  state text not null check (state in ('waiting', 'done', 'refused', 'left')),
  why text,                            -- a refusal, as a code
  primary key (place_id, batch_id, number),
  foreign key (place_id, batch_id) references cases.batch (place_id, id) on delete cascade
);

select platform.fence();
