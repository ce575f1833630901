-- Acting for somebody else: who may, in which capacity, for which services, until when.

create table people.mandate (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,             -- who is acted for
  delegate_id uuid,                    -- who acts; null until somebody took the code
  capacity text not null,              -- 'adviser', 'carer' …
  services text[] not null,            -- the job: services by their codes
  may text[] not null,                 -- 'see', 'apply'
  hidden text[] not null,              -- answers that the delegate never sees: 'SERVICE.FIELD'
  since timestamptz not null,
  until timestamptz not null,
  state text not null check (state in ('offered', 'active', 'suspended', 'refused', 'withdrawn', 'given-up', 'ended')),
  subject_id uuid not null,            -- about whom the names that the person wrote are sealed
  code_hash bytea,                     -- SHA-256 of the code that the delegate is told, until it was used
  version int not null,                -- of the stream 'mandate:ID'
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person,
  foreign key (place_id, delegate_id) references people.person
);
create unique index mandate_by_code on people.mandate (place_id, code_hash) where code_hash is not null;
create index mandate_by_person on people.mandate (place_id, person_id, since);
create index mandate_by_delegate on people.mandate (place_id, delegate_id, since);

select platform.fence();
