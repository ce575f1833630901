-- Secrets of programs that cannot sign what they ask, as Open311 clients cannot: kept as their hashes alone.

alter table people.api_client alter column key drop not null; -- a client that has such secrets only

create table people.api_key (
  place_id uuid not null,
  id uuid not null,
  client text not null,
  hash bytea not null,                 -- SHA-256 of the secret
  services text[] not null,            -- with which services it may do something
  made_at timestamptz not null,
  ended_at timestamptz,
  version int not null,                -- of the stream 'api-key:ID'
  primary key (place_id, id)
);
create unique index api_key_by_hash on people.api_key (place_id, hash);

select platform.fence();
