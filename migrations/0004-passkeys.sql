-- Passkeys: the challenges of their ceremonies. The passkeys themselves are ways in like others.

-- A ceremony that has begun in one browser and waits for its answer. Gone with the first answer, right or wrong.
create table people.passkey_challenge (
  place_id uuid not null,
  challenge bytea not null,            -- 256 random bits, good once
  browser_hash bytea not null,         -- SHA-256 of the browser's 256-bit cookie token
  purpose text not null check (purpose in ('add', 'sign-in')),
  person_id uuid,                      -- to whom a passkey is added
  user_handle bytea,                   -- what the new passkey will call them: random
  expires_at timestamptz not null,
  primary key (place_id, challenge)
);
create index passkey_challenge_over on people.passkey_challenge (place_id, expires_at);

select platform.fence();
