-- Legal holds: what retention and erasure leave alone while they stand, and the erasures that wait for them.

create table assurance.hold (
  place_id uuid not null,
  id uuid not null,
  scope text not null check (scope in ('case', 'person', 'service')),
  case_id uuid not null,               -- by which it was named
  about_id uuid,                       -- the subject of that case whose person it is, of scope 'person' alone
  service text,                        -- of scope 'service' alone
  ground text not null,
  subject_id uuid not null,            -- about whom the officer's words are sealed
  placed_at timestamptz not null,
  placed_by uuid not null,
  review_on date not null,
  lifted_at timestamptz,
  lifted_by uuid,
  version int not null,                -- of the stream 'hold:ID'
  primary key (place_id, id)
);
create index hold_standing on assurance.hold (place_id, review_on) where lifted_at is null;

create table cases.held_erasure (
  place_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  keep text,                           -- one retention class alone
  reason text not null,
  is_upheld boolean not null,          -- an objection was
  asked_at timestamptz not null,
  done_at timestamptz,
  version int not null,                -- of the stream 'held-erasure:ID'
  primary key (place_id, id)
);
create index held_erasure_waiting on cases.held_erasure (place_id, id) where done_at is null;

select platform.fence();
