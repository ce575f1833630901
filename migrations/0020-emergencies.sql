-- Breaking the glass: an officer opens what no role of theirs is granted, with a reason, told at once and reviewed after.

create table assurance.emergency (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,             -- the officer
  reason text not null,
  subject_id uuid not null,            -- about whom the officer's words are sealed
  opened_at timestamptz not null,
  until timestamptz not null,          -- when the case shuts again
  review_by timestamptz not null,
  verdict text check (verdict in ('justified', 'not-justified')),
  reviewed_by uuid,
  reviewed_at timestamptz,
  version int not null,                -- of the stream 'emergency:ID'
  primary key (place_id, id)
);
create index emergency_by_officer on assurance.emergency (place_id, person_id, case_id);
create index emergency_to_review on assurance.emergency (place_id, review_by) where verdict is null;

select platform.fence();
