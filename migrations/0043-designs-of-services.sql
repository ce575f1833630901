-- Working copies of declarations, which people change until a second person lets them be published.

create table services.design (
  place_id uuid not null,
  id uuid not null,
  state text not null check (state in ('open', 'asked', 'approved', 'published', 'dropped')),
  revision int not null,               -- the newest of its texts
  base_service text,                   -- the version that it began as
  base_version int,
  started_by uuid not null,
  started_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  asked_by uuid,                       -- who asked that this revision be published
  asked_at timestamptz,
  asked_against int,                   -- the running version that it was compared with; 0 where there was none
  publish_on date,                     -- not before this day
  answered_by uuid,
  answered_at timestamptz,
  why text,                            -- why it was refused; the entry has its digest
  service text,                        -- what it was published as
  service_version int,
  version int not null,                -- of the stream 'design:ID'
  primary key (place_id, id)
);

create table services.design_text (
  place_id uuid not null,
  design_id uuid not null,
  revision int not null,
  source text not null,
  digest bytea not null,               -- SHA-256 of source; also in the entry
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (place_id, design_id, revision),
  foreign key (place_id, design_id) references services.design
);

select platform.fence();
