-- Why a case was late, as whoever leads its team says it; words lie in its notes.

create table cases.late_reason (
  place_id uuid not null,
  case_id uuid not null,
  code text,                           -- one of the service's `why-late`
  note_id uuid,
  explained_at timestamptz not null,
  explained_by text not null,          -- as the record names them: 'person:UUID'
  primary key (place_id, case_id),
  foreign key (place_id, case_id) references cases."case",
  check (code is not null or note_id is not null)
);

-- Closed after they were promised, newest first: few of many.
create index case_closed_late on cases."case" (place_id, closed_at, id, service, team)
  where closed_at is not null and due_at < closed_at;

select platform.fence();
