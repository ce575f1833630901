-- With which code somebody who closed their account reads the certificate of what was erased. Evidence.

create table people.certificate_code (
  place_id uuid not null,
  code_digest bytea not null,          -- HMAC of 130 random bits, under a key of the place
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (place_id, code_digest),
  foreign key (place_id, person_id) references people.person
);

select platform.fence();
