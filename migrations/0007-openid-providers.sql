-- Signing in by OpenID Connect: which providers a place trusts, its keys towards them, and sign-ins under way.

-- One provider for residents and one for staff. Its settings are public but for the place's keys, which the vault holds.
create table people.provider (
  place_id uuid not null,
  kind text not null check (kind in ('one-login', 'staff')),
  settings jsonb not null,
  version int not null,                -- of the stream 'provider:KIND'
  set_at timestamptz not null,
  primary key (place_id, kind)
);

-- A key by which the place says who it is to a provider. Its secret half is the vault's 'client:KIND:ID'.
create table people.client_key (
  place_id uuid not null,
  kind text not null,
  id text not null,                    -- RFC 7638 thumbprint of the public half; of a shared secret, a UUID
  public_jwk jsonb,                    -- null: a shared secret
  made_at timestamptz not null,
  signs_from timestamptz not null,     -- published before that, so that the provider knows it in time
  primary key (place_id, kind, id),
  foreign key (place_id, kind) references people.provider
);

-- A sign-in that has left for a provider and has not come back. Nothing in a row opens anything.
create table people.sign_in_attempt (
  place_id uuid not null,
  state_hash bytea not null,           -- SHA-256 of the state, which is used once
  browser_hash bytea not null,         -- SHA-256 of the cookie of the browser that began
  kind text not null,
  wish jsonb not null,                 -- the page to go on to, and the identity level that it needs
  started_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (place_id, state_hash)
);
create index sign_in_attempt_by_end on people.sign_in_attempt (place_id, expires_at);

-- What a provider last told of a resident's identity. Names and dates of birth are in the vault, about the subject.
create table people.told_identity (
  place_id uuid not null,
  person_id uuid not null,
  subject_id uuid,                     -- null while nothing was proved
  level text not null check (level in ('P0', 'P1', 'P2')),
  codes text[] not null,               -- the provider's reasons why no more was proved, as it gave them
  told_at timestamptz not null,
  primary key (place_id, person_id),
  foreign key (place_id, person_id) references people.person
);

-- Roles that a staff provider's groups give are held by its word alone, until the session ends or the group goes.
alter table people.role_held add column by_provider boolean not null default false;
-- Why a way in is shut until somebody has looked: 'person-changed'. 'look-done': it may be opened by the identity that shut it.
alter table people.authenticator add column held text;

select platform.fence();
