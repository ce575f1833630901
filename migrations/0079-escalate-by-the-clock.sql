-- What the clock of a case set going: reminders to whoever works on it, and the teams that it was escalated to.

alter table cases."case"
  add column escalated_to text,        -- the team that it was escalated to last
  add column escalated_at timestamptz;

create table cases.clock_step (
  place_id uuid not null,
  case_id uuid not null,
  step text not null,                  -- 'remind-before-2', 'escalate-after-0': what the declaration calls for
  taken_at timestamptz not null,
  primary key (place_id, case_id, step),
  foreign key (place_id, case_id) references cases."case"
);

-- Few of many, soonest first.
create index case_escalated on cases."case" (place_id, escalated_to,
  (case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where closed_at is null and escalated_to is not null;

select platform.fence();
