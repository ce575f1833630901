-- How unusual a look is, and who approves one that asks for a second person.

-- When an officer last opened a case: what a day's pace is counted from. Kept for a week; no evidence, the looks are.
create table assurance.opened (
  place_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  last_at timestamptz not null,
  is_assigned boolean not null,        -- to the officer or to a team of theirs, when they opened it
  primary key (place_id, person_id, case_id)
);

-- One officer asks, another approves: the case then opens to the first for an hour.
create table assurance.approval (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,             -- who asks
  score int not null,
  signals text[] not null,             -- what the score was made of
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'approved', 'declined')),
  by_id uuid,                          -- who answered
  answered_at timestamptz,
  version int not null,                -- of the stream 'approval:ID'
  primary key (place_id, id)
);
create index approval_by_officer on assurance.approval (place_id, person_id, case_id);
create index approval_asked on assurance.approval (place_id, asked_at) where state = 'asked';

select platform.fence();
