-- Two accounts of one person, put together on proof of both, and parted again where that was wrong.

-- The account that was put into another points to it from here; its ways in, subjects and mandates stay its own.
create table people.account_merge (
  place_id uuid not null,
  id uuid not null,
  kept_id uuid not null,               -- the account that goes on
  merged_id uuid not null,             -- the one that was put into it
  state text not null check (state in ('merged', 'in-doubt', 'parted')),
  merged_at timestamptz not null,
  why text,                            -- why an officer doubts it, as a code
  doubted_by uuid,                     -- the officer; another settles it
  settled_by uuid,
  version int not null,                -- of the stream 'account-merge:ID'
  primary key (place_id, id),
  foreign key (place_id, kept_id) references people.person,
  foreign key (place_id, merged_id) references people.person
);
create unique index account_merge_by_merged on people.account_merge (place_id, merged_id) where state <> 'parted';
create index account_merge_by_kept on people.account_merge (place_id, kept_id) where state <> 'parted';

-- Somebody proved one account in this browser and is on the way to prove the other. Gone with the merge, or minutes later.
create table people.merge_attempt (
  place_id uuid not null,
  token_hash bytea not null,           -- SHA-256 of the browser's 256-bit cookie token
  person_id uuid not null,             -- the account that was proved first
  began_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (place_id, token_hash)
);
create index merge_attempt_over on people.merge_attempt (place_id, expires_at);

select platform.fence();
