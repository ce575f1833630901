-- What other organisations' systems are told of requests, and what they tell.

create schema partners;

-- Each change of a request that is offered to them: codes alone, made by a follower of the record.
create table partners.case_update (
  place_id uuid not null,
  case_id uuid not null,
  version int not null,                -- of the stream 'case:UUID'
  service text not null,
  service_version int not null,
  kind text not null check (kind in ('moved', 'closed', 'reopened')),
  state text not null,
  reason text,                         -- a code of the state's say-why
  changed_at timestamptz not null,
  primary key (place_id, case_id, version)
);
create index case_update_by_time on partners.case_update (place_id, changed_at, case_id, version);

-- What a client told of a request, so that the same told again is told once.
create table partners.told_update (
  place_id uuid not null,
  client text not null,
  update_id text not null,             -- the client's own code of it
  case_id uuid not null,
  told_at timestamptz not null,
  primary key (place_id, client, update_id)
);

select platform.fence();
