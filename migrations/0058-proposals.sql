-- What people say would make a service better, and what officers say wastes their time; each is answered within a time.
create schema participation;

create table participation.proposal (
  place_id uuid not null,
  id uuid not null,
  reference text not null,             -- 'IMP-7K3Q-W2XD', by which whoever made it follows it
  kind text not null check (kind in ('comment', 'words', 'wasted-time')),
  service text,                        -- null where an officer's step is of no service
  service_version int,
  spot text not null,                  -- 'start', 'page-missed-on', 'check', 'letters'; a step of the desk, 'desk.cases.id'
  at_state text,                       -- of an officer's step: the state of the case that it was about
  subject_id uuid not null,            -- under whom their words are sealed
  person_id uuid,                      -- the officer who said it
  wants_credit boolean not null,
  sent_at timestamptz not null,
  due_at timestamptz not null,         -- when it is to be answered
  state text not null check (state in ('sent', 'answered', 'accepted', 'refined', 'refused', 'taken-back')),
  reason text,                         -- of a refusal, as a code
  say_en text,                         -- what the owner says of it; the entry has its digest
  say_cy text,
  words jsonb,                         -- what was taken: [{ "at", "in", "before", "after" }]; the entry has the digest of its text
  credit text,                         -- the name that they asked to be credited by; the entry has its digest
  design_id uuid,                      -- the design that took it
  answered_by uuid,
  answered_at timestamptz,
  let_go_at timestamptz,               -- when the key of their words was destroyed
  version int not null,                -- of the stream 'proposal:ID'
  primary key (place_id, id),
  unique (place_id, reference)
);
create index proposal_of_service on participation.proposal (place_id, service, sent_at);
create index proposal_waiting on participation.proposal (place_id, due_at) where state = 'sent';
create index proposal_kept on participation.proposal (place_id, answered_at) where let_go_at is null;
create index proposal_of_officer on participation.proposal (place_id, person_id) where person_id is not null;
create index proposal_of_subject on participation.proposal (place_id, subject_id);

select platform.fence();
