-- Signing in by a code that is sent, and the messages that carry it.

-- A sign-in that has begun in one browser and waits for its code. Gone with the right code, or minutes later.
create table people.sign_in_challenge (
  place_id uuid not null,
  token_hash bytea not null,           -- SHA-256 of the browser's 256-bit cookie token
  finder bytea not null,               -- keyed digest of the address: what it will find its person by
  code_digest bytea not null,          -- keyed digest of the six digits
  sealed bytea not null,               -- the address, under the place's key of what is brief
  adds_to uuid,                        -- the person who adds this address to their ways in, instead of signing in by it
  tries int not null,
  expires_at timestamptz not null,
  primary key (place_id, token_hash)
);
create index sign_in_challenge_over on people.sign_in_challenge (place_id, expires_at);

-- How many codes were asked for, for an address that is known or not: a count says nothing of who has an account.
create table people.sign_in_sending (
  place_id uuid not null,
  finder bytea not null,
  is_known boolean not null,           -- asked for by a browser that has signed in with this address before
  sent int not null,
  since timestamptz not null,
  primary key (place_id, finder, is_known)
);

create schema messages;

-- What is to be sent, and became of what was. Working state: the record has what a message tells of.
create table messages.outbox (
  place_id uuid not null,
  id uuid not null,
  template text not null,
  language text not null,
  person_id uuid,                      -- to whom: their address is opened when it is sent, and kept nowhere here
  fields jsonb not null default '{}',  -- codes and references only
  sealed bytea,                        -- a sign-in code and its address, until it is sent or too old
  cause text,                          -- the entry that it follows: nobody is told twice
  state text not null check (state in ('waiting', 'sent', 'failed')),
  tries int not null default 0,
  why text,                            -- the last refusal, as a code
  queued_at timestamptz not null,
  next_try_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (place_id, id),
  unique (place_id, cause),
  check (sealed is null or state = 'waiting')
);
create index outbox_waiting on messages.outbox (place_id, next_try_at) where state = 'waiting';
create index outbox_ended on messages.outbox (place_id, ended_at) where state <> 'waiting';

-- Whose cases are whose: a row for each party of a case, as its subjects say it. Found by subject, which no index of the
-- case's own column can do behind the fence.
create table cases.party (
  place_id uuid not null,
  subject_id uuid not null,
  case_id uuid not null,
  party text not null,                 -- the party's name in the declaration
  primary key (place_id, subject_id, case_id, party),
  foreign key (place_id, case_id) references cases."case"
);
insert into cases.party (place_id, subject_id, case_id, party)
  select c.place_id, s.value::uuid, c.id, s.key from cases."case" c cross join lateral jsonb_each_text(c.subjects) s;

select platform.fence();
