-- Whom an officer may not be asked to look at alone: themself and those close to them, by keyed digests.

create table assurance.interest (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,             -- the officer
  relation text not null check (relation in ('self', 'close')),
  subject_id uuid not null,            -- about whom the words are sealed
  name_digest bytea not null,
  surname_digest bytea,                -- of the officer themself alone
  address_digest bytea,
  declared_at timestamptz not null,
  ended_at timestamptz,                -- counts for a year more
  version int not null,                -- of the stream 'interest:ID'
  primary key (place_id, id)
);
create index interest_by_person on assurance.interest (place_id, person_id);
create index interest_by_name on assurance.interest (place_id, name_digest);

select platform.fence();
