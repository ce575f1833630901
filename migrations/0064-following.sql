-- Whoever follows a request by email, without an account: told when its public facts change.
create table cases.follow (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  subject_id uuid not null,            -- about whom the address is sealed: one of its own, shredded when they stop
  language text not null,
  state text not null check (state in ('asked', 'following', 'ended')),
  token_hash bytea not null,           -- SHA-256 of what the link in each letter bears
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  version int not null,                -- of the stream 'follow:UUID'
  primary key (place_id, id),
  unique (place_id, token_hash),
  foreign key (place_id, case_id) references cases."case"
);
create index follow_of_case on cases.follow (place_id, case_id, id) where state = 'following';
create index follow_open on cases.follow (place_id, asked_at) where state <> 'ended';

-- A change of which followers are still to be told, from where it stands: so many at a time.
create table cases.telling (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  cause text not null,
  fields jsonb not null,
  after uuid,                          -- the last follower that was told
  primary key (place_id, id),
  unique (place_id, cause)
);

-- What goes to many waits behind what goes to one: a sign-in code never stands in a queue.
alter table messages.outbox add column is_bulk boolean not null default false;
drop index messages.outbox_waiting;
create index outbox_waiting on messages.outbox (place_id, is_bulk, next_try_at) where state = 'waiting';

select platform.fence();
