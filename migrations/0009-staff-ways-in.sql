-- How officers come to their passkeys: by an invitation, and again by two administrators when all are lost.

-- When an officer's session was last used, to within minutes: it ends when nobody has used it for an hour.
alter table people.session add column seen_at timestamptz;

-- A code by which one officer comes to their first passkeys. Evidence: who was let in, by whom.
create table people.invitation (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code_digest bytea not null,          -- SHA-256 of 128 random bits
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,                -- a newer one took its place
  primary key (place_id, id),
  unique (place_id, code_digest),
  foreign key (place_id, person_id) references people.person
);

-- Codes on paper with which an officer adds a passkey when theirs are lost. Evidence, as invitations are.
create table people.recovery_code (
  place_id uuid not null,
  code_digest bytea not null,          -- SHA-256 of 128 random bits
  person_id uuid not null,
  made_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,                -- a newer set took its place
  primary key (place_id, code_digest),
  foreign key (place_id, person_id) references people.person
);

-- A browser that has shown a code and may add passkeys to one officer for an hour, and do nothing else.
create table people.joining (
  place_id uuid not null,
  browser_hash bytea not null,         -- SHA-256 of the browser's 256-bit cookie token
  person_id uuid not null,
  expires_at timestamptz not null,
  primary key (place_id, browser_hash),
  foreign key (place_id, person_id) references people.person
);

-- An officer who has lost every way in, as two administrators let them in again.
create table people.recovery (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version int not null,                -- of its stream
  state text not null check (state in ('asked', 'approved', 'stopped', 'invited')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  first_by uuid,
  first_at timestamptz,
  second_by uuid,
  opens_at timestamptz,                -- an invitation may be made from then on
  ended_at timestamptz,
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person,
  check (second_by is null or second_by <> first_by),
  check (first_by <> person_id),
  check (second_by <> person_id)
);
create index recovery_by_person on people.recovery (place_id, person_id) where ended_at is null;

select platform.fence();
