-- Copies that people took of all that is held about them: who asked, by when the law wanted it, and when they had it.

create table cases.copy (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  form text not null check (form in ('page', 'data')), -- a page to read, or data for programs
  asked_at timestamptz not null,
  due_at timestamptz not null,
  given_at timestamptz,                -- null until the last of it was written
  version int not null,                -- of the stream 'copy:ID'
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person
);
create index copy_by_person on cases.copy (place_id, person_id, asked_at);

select platform.fence();
