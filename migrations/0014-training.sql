-- Training for what is marked: what each officer answered, who was let work on for a day, and which edition counts since when.

create table assurance.training_result (
  place_id uuid not null,
  person_id uuid not null,
  number int not null,                 -- of the stream 'training:PERSON'
  handling text not null,              -- 'OFFICIAL-SENSITIVE'
  edition text not null,               -- SHA-256 of what was taught and asked
  score int not null check (score >= 0),
  questions int not null check (questions > 0),
  wrong text[] not null,               -- the codes of questions that were answered wrongly
  taken_at timestamptz not null,
  until timestamptz,                   -- null where it was not passed
  primary key (place_id, person_id, number)
);

create table assurance.training_waiver (
  place_id uuid not null,
  person_id uuid not null,
  number int not null,                 -- of the stream 'training-waiver:PERSON'
  handling text not null,
  by_id uuid not null,
  reason text not null,
  since timestamptz not null,
  until timestamptz not null,
  primary key (place_id, person_id, number),
  check (by_id <> person_id),
  check (until > since)
);
create index training_waiver_by_time on assurance.training_waiver (place_id, since);

-- An older edition counts for some days more from here on.
create table assurance.training_edition (
  place_id uuid not null,
  handling text not null,
  number int not null,                 -- of the stream 'training-edition:HANDLING'
  edition text not null,
  since timestamptz not null,
  primary key (place_id, handling, number)
);

select platform.fence();
