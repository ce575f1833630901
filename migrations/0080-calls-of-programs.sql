-- What programs asked once and may ask again, and when requests last changed, for them to keep up.

-- A call that bore an Idempotency-Key: for a day the same key is answered the same.
create table partners.client_call (
  place_id uuid not null,
  client text not null,
  key_digest bytea not null,           -- SHA-256 of the key that the client chose
  asked_digest bytea not null,         -- of what was asked, under the place's own key
  claim uuid not null,                 -- whose turn it is
  answer jsonb,                        -- ids and codes; null while it is being done
  begun_at timestamptz not null,
  primary key (place_id, client, key_digest)
);
create index client_call_over on partners.client_call (place_id, begun_at);

-- The newest change of each request, noted by a follower of the record.
create table partners.case_change (
  place_id uuid not null,
  case_id uuid not null,
  service text not null,
  version int not null,                -- of the stream 'case:UUID'
  changed_at timestamptz not null,     -- when it was recorded
  primary key (place_id, case_id)
);
create index case_change_by_time on partners.case_change (place_id, service, changed_at, case_id);

select platform.fence();
