-- Where other systems are told of what happens to requests, and what is still to be told.

create table partners.webhook (
  place_id uuid not null,
  id uuid not null,
  client text not null,
  url text not null,
  services text[] not null,
  kinds text[] not null,               -- 'case.opened' …
  secret_version int not null,         -- of its secret, which is made from the place's own key and lies nowhere
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_why text,                      -- 'by-operator', or 'gone': its target said that it is no more
  version int not null,                -- of the stream 'webhook:UUID'
  primary key (place_id, id)
);

create table partners.delivery (
  place_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  cause text not null,                 -- the entry that it tells of: 'case:UUID:3'
  event jsonb not null,                -- codes and moments alone
  state text not null check (state in ('waiting', 'done', 'dead')),
  tries int not null default 0,
  next_try_at timestamptz not null,
  why text,                            -- why the last try failed, as a code
  made_at timestamptz not null,
  primary key (place_id, id),
  unique (place_id, webhook_id, cause)
);
create index delivery_waiting on partners.delivery (place_id, webhook_id, next_try_at) where state = 'waiting';
create index delivery_over on partners.delivery (place_id, made_at) where state <> 'waiting';

select platform.fence();
