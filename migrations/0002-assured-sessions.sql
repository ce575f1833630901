-- Residents who sign in, and how sure each sign-in is.

-- How the person proved who they are: three facts, never added up to one level.
alter table people.session
  add column authenticator text not null default 'demo', -- 'email-code', 'passkey', 'oidc' …
  add column identity text not null default 'P0',         -- GPG 45 confidence that they are who they say: 'P0', 'P1', 'P2'
  add column authenticated_at timestamptz,                -- when they last proved it; null: when the session began
  add column acting_under uuid;                           -- the mandate under which they act for somebody else

-- One way in of a person. What is known of it beyond what finds it again is public: a passkey's public key, an issuer.
create table people.authenticator (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('email', 'passkey', 'oidc', 'code')),
  finder bytea not null,               -- a keyed digest of the address, the credential's id, the issuer and its subject
  details jsonb not null default '{}', -- nothing of it is about the person
  added_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person
);
create unique index authenticator_finder on people.authenticator (place_id, kind, finder) where ended_at is null;
create index authenticator_by_person on people.authenticator (place_id, person_id) where ended_at is null;

select platform.fence();
