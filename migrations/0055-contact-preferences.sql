-- How somebody wishes to be written to, once for every service. What they said is sealed about a subject of its own; here lies only where.
create table people.preference (
  place_id uuid not null,
  person_id uuid not null,
  subject_id uuid not null,              -- about whom the words are sealed: a new one each time, so that what was said before is destroyed
  set_at timestamptz not null,
  primary key (place_id, person_id),
  foreign key (place_id, person_id) references people.person
);

select platform.fence();
