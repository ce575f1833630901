-- Lists of cases that officers come back to, under names of their own.

create table cases.saved_queue (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,             -- who keeps it
  team text,                           -- whose members see it too; null where it is its keeper's alone
  name text not null,                  -- open to all who work here, like a team's
  filters jsonb not null,              -- what stands in the queue's address: codes and ids alone
  kept_at timestamptz not null,
  primary key (place_id, id)
);
create index saved_queue_own on cases.saved_queue (place_id, person_id);
create index saved_queue_team on cases.saved_queue (place_id, team) where team is not null;

select platform.fence();
