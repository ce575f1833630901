-- Answers that the people whom they are about say are wrong: the mark that stands beside them, and what became of it.

create table cases.contest (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  field text not null,
  correction_id uuid not null,         -- the case of the service 'correction' in which it is decided
  contested_at timestamptz not null,
  state text not null check (state in ('contested', 'upheld', 'corrected', 'refused', 'withdrawn')),
  settled_at timestamptz,              -- when the state was last decided
  statement_id uuid,                   -- the note in which the person says so all the same
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case",
  foreign key (place_id, correction_id) references cases."case"
);
create index contest_by_case on cases.contest (place_id, case_id, contested_at);
create index contest_by_correction on cases.contest (place_id, correction_id);

select platform.fence();
