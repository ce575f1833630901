-- Declarations that places share with each other: our own, whose we read, and what we found there.

create table services.shared (
  place_id uuid not null,
  service text not null,
  version int not null,
  note text not null,                  -- our signature over its digest; not in the entry
  shared_by uuid not null,
  shared_at timestamptz not null,
  ended_at timestamptz,
  step int not null,                   -- of the stream 'shared:SERVICE', when it last changed
  primary key (place_id, service, version)
);

create table services.neighbour (
  place_id uuid not null,
  slug text not null,                  -- as its own key names it
  key text not null,                   -- its verifier key (C2SP signed-note)
  url text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  ended_at timestamptz,
  asked_at timestamptz,                -- working state from here on
  fault text,
  runs jsonb not null,                 -- what it says that it runs of whose
  version int not null,                -- of the stream 'neighbour:SLUG'
  primary key (place_id, slug)
);

create table services.offer (
  place_id uuid not null,
  neighbour text not null,
  service text not null,
  version int not null,
  source text not null,
  digest bytea not null,               -- SHA-256 of source; also in the entry
  note text not null,                  -- the neighbour's signature over it
  found_at timestamptz not null,
  primary key (place_id, neighbour, service, version),
  foreign key (place_id, neighbour) references services.neighbour
);

select platform.fence();
