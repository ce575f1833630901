-- The first tables: places, people, the vault, the record, services, journeys, cases, costs, releases.
-- Every table that holds a place's data has place_id first in its primary key and every unique and foreign key.
-- The fence (row-level security on place_id), grants per role and the insert-only rule follow at the end of the file.

-- platform is there already: what applies migrations keeps its own table, platform.migration, in it.
create schema people;
create schema vault;
create schema record;
create schema assurance;
create schema places;
create schema services;
create schema journeys;
create schema cases;
create schema outcomes;
create schema opendata;

-- platform ------------------------------------------------------------------------------------------------------

create table platform.place (
  place_id uuid primary key,
  slug text not null,
  name jsonb not null,                 -- {"en": …, "cy": …}
  time_zone text not null default 'Europe/London',
  calendar text not null default 'england-and-wales',
  is_default boolean not null default false,
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table platform.place_host (
  place_id uuid not null references platform.place,
  host text not null,
  primary key (place_id, host)
);

-- people --------------------------------------------------------------------------------------------------------

create table people.org_unit (
  place_id uuid not null,
  id uuid not null,
  slug text not null,                  -- what declarations name: 'contact-team'
  name jsonb not null,
  primary key (place_id, id),
  unique (place_id, slug)
);

-- A person who can sign in. What is known of them beyond an id lives sealed in the vault.
create table people.person (
  place_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('resident', 'staff')),
  display_name text,                   -- staff only: the name that they work under; residents' names are sealed
  created_at timestamptz not null,
  version int not null default 1,      -- of the stream 'person:ID'
  primary key (place_id, id)
);

create table people.membership (
  place_id uuid not null,
  person_id uuid not null,
  org_unit_id uuid not null,
  since timestamptz not null,
  until timestamptz,
  primary key (place_id, person_id, org_unit_id, since),
  foreign key (place_id, person_id) references people.person,
  foreign key (place_id, org_unit_id) references people.org_unit
);

create table people.role_held (
  place_id uuid not null,
  person_id uuid not null,
  role text not null,                  -- what declarations name in `by` and `sees`
  since timestamptz not null,
  until timestamptz,
  primary key (place_id, person_id, role, since),
  foreign key (place_id, person_id) references people.person
);

create table people.session (
  place_id uuid not null,
  token_hash bytea not null,           -- SHA-256 of the cookie's 256-bit token
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (place_id, token_hash),
  foreign key (place_id, person_id) references people.person
);

-- vault ---------------------------------------------------------------------------------------------------------

-- A party named in a draft, a case or an imported row; envelopes bind the subject, never the person.
create table vault.subject (
  place_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  primary key (place_id, id)
);

create table vault.subject_link (
  place_id uuid not null,
  subject_id uuid not null,
  person_id uuid not null,
  verified_at timestamptz not null,
  primary key (place_id, subject_id, person_id),
  foreign key (place_id, subject_id) references vault.subject
);
create index subject_link_by_person on vault.subject_link (place_id, person_id);

-- One random 256-bit key per subject, scope (a case or a draft) and retention class, wrapped by a key-encryption key.
create table vault.subject_key (
  place_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  scope text not null,                 -- 'case:UUID' or 'draft:UUID'
  keep text not null,                  -- the retention class, as declared: '2 years after closed'
  kek text not null,
  wrapped bytea,                       -- the key and its id; null once destroyed
  created_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (place_id, id),
  unique (place_id, subject_id, scope, keep),
  check ((wrapped is null) = (destroyed_at is not null))
);
create index subject_key_by_kek on vault.subject_key (place_id, kek) where wrapped is not null;
create index subject_key_by_scope on vault.subject_key (place_id, scope);
-- Retention walks the living keys in the order of their making, however many have been destroyed.
create index subject_key_living on vault.subject_key (place_id, id) where wrapped is not null;

-- One envelope per row, subject, marking and retention class: AES-256-GCM over a JSON object of field values.
create table vault.envelope (
  place_id uuid not null,
  id uuid not null,
  key_id uuid not null,
  subject_id uuid not null,
  row_table text not null,             -- the address that the associated data binds: 'cases.case', 'cases.note', 'journeys.draft'
  row_id uuid not null,
  mark text not null check (mark in ('personal', 'special')),
  keep text not null,
  version int not null,
  sealed bytea not null,               -- format byte, 96-bit iv, ciphertext, 128-bit tag
  primary key (place_id, id)
);
create index envelope_by_row on vault.envelope (place_id, row_table, row_id);
create index envelope_by_key on vault.envelope (place_id, key_id);

-- Exact search over sealed values: HMAC of the normalised value under a key per place and kind.
create table vault.blind_index (
  place_id uuid not null,
  kind text not null,                  -- 'missed-bin:email', 'missed-bin:address+container' …: a service and the fields of one `find-by` line
  mac bytea not null,
  row_id uuid not null,
  subject_id uuid not null,
  key_id uuid not null,                -- dies with this key
  primary key (place_id, kind, mac, row_id)
);
create index blind_index_by_key on vault.blind_index (place_id, key_id);

-- Keys of the place itself: record signing, blind indexes, the shred ledger. Wrapped as subjects' keys are.
create table vault.place_key (
  place_id uuid not null,
  purpose text not null,
  kek text not null,
  wrapped bytea not null,
  public_key bytea,
  created_at timestamptz not null,
  primary key (place_id, purpose)
);

-- What the shred ledger holds, for queries; the signed file outside every backup is the authority.
create table vault.shred (
  place_id uuid not null,
  number int not null,
  key_id uuid not null,
  subject_id uuid not null,
  reason text not null,                -- 'erasure', 'retention', 'draft-expired', 'draft-submitted'
  shredded_at timestamptz not null,
  primary key (place_id, number)
);
create index shred_by_subject on vault.shred (place_id, subject_id);

-- record --------------------------------------------------------------------------------------------------------

create table record.text (
  place_id uuid not null,
  digest bytea not null,               -- SHA-256 of the UTF-8 body
  body text,                           -- null once removed, which an entry of the stream 'text:DIGEST' says
  primary key (place_id, digest)
);

-- Insert-only. Never text that a human typed: ids, codes, amounts, dates and digests.
create table record.entry (
  place_id uuid not null,
  stream text not null,                -- 'case:UUID', 'subject:UUID', 'service:missed-bin', 'place'
  version int not null check (version > 0),
  kind text not null,                  -- 'case.opened', 'look', 'service.published' …
  occurred_at timestamptz not null,    -- when it happened in the world (an import's own times)
  recorded_at timestamptz not null,
  actor text not null,
  on_behalf_of uuid,
  channel text not null,
  source text,                         -- an imported row's 'SOURCE:ID'
  purpose text,
  service text,
  service_version int,
  data text not null,                  -- canonical JSON (RFC 8785)
  nonce bytea not null check (length(nonce) = 16),
  primary key (place_id, stream, version)
);

-- Entries that have no leaf yet, oldest first.
create table record.pending (
  place_id uuid not null,
  recorded_at timestamptz not null,
  stream text not null,
  version int not null,
  primary key (place_id, recorded_at, stream, version)
);

-- Insert-only.
create table record.leaf (
  place_id uuid not null,
  epoch int not null,
  index bigint not null,
  stream text not null,
  version int not null,
  hash bytea not null,
  primary key (place_id, epoch, index),
  unique (place_id, stream, version)
);

-- One row a place; the sequencer locks it.
create table record.tree_head (
  place_id uuid not null primary key,
  epoch int not null,
  size bigint not null,
  root bytea not null
);

-- Insert-only: each signed checkpoint as published (C2SP tlog-checkpoint).
create table record.checkpoint (
  place_id uuid not null,
  epoch int not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  primary key (place_id, epoch, size)
);

-- Hash tiles (C2SP tlog-tiles), the last of each level partial until full.
create table record.tile (
  place_id uuid not null,
  epoch int not null,
  level int not null,
  index bigint not null,
  hashes bytea not null,
  primary key (place_id, epoch, level, index)
);

create table record.follower (
  place_id uuid not null,
  name text not null,
  epoch int not null,
  next_index bigint not null,
  primary key (place_id, name)
);

-- assurance -----------------------------------------------------------------------------------------------------

-- A look is an entry of the stream 'subject:UUID'; this is the head of that chain. number counts looks, head is the digest of the last one.
create table assurance.look_chain (
  place_id uuid not null,
  subject_id uuid not null,
  number int not null,
  head bytea not null,
  primary key (place_id, subject_id)
);

-- places --------------------------------------------------------------------------------------------------------

create table places.area (
  place_id uuid not null,
  code text not null,                  -- 'ward:elm-park'
  kind text not null,                  -- 'ward', 'neighbourhood'
  name jsonb not null,
  primary key (place_id, code)
);

-- The gazetteer: public facts of buildings, not of people.
create table places.address (
  place_id uuid not null,
  id uuid not null,
  line text not null,
  street text not null,
  town text not null,
  postcode text not null,              -- without spaces, upper case
  area_code text,
  latitude double precision,
  longitude double precision,
  primary key (place_id, id)
);
create index address_by_postcode on places.address (place_id, postcode);
create index address_by_street on places.address (place_id, lower(street) text_pattern_ops);

-- services ------------------------------------------------------------------------------------------------------

create table services.version (
  place_id uuid not null,
  service text not null,
  version int not null,
  source text not null,                -- the declaration exactly as published (YAML or JSON)
  digest bytea not null,               -- SHA-256 of source; also in the entry
  published_at timestamptz not null,
  primary key (place_id, service, version)
);

create table services.service (
  place_id uuid not null,
  service text not null,
  current_version int not null,
  primary key (place_id, service)
);

-- journeys ------------------------------------------------------------------------------------------------------

create table journeys.draft (
  place_id uuid not null,
  id uuid not null,
  service text not null,
  service_version int not null,        -- the questions that it began with, and keeps
  token_hash bytea not null,           -- SHA-256 of the browser's 256-bit cookie token
  reference text,                      -- given when the resident saves: '7K3Q-W2XD'
  code_hash bytea,                     -- SHA-256 of the 128-bit return code, shown once
  subject_id uuid not null,
  key_id uuid not null,
  sealed bytea,                        -- all answers so far, in one envelope's format, under the draft's own key; null once submitted
  revision int not null,               -- moves with each answer; Submit names the one that was checked
  case_id uuid,                        -- set when submitted: a second press finds it
  case_reference text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  shredded_at timestamptz,             -- when its key was destroyed, after submission or expiry
  primary key (place_id, id),
  unique (place_id, reference),
  unique (place_id, token_hash),
  check ((sealed is null) = (case_id is not null)),
  check ((reference is null) = (code_hash is null))
);
create index draft_to_shred on journeys.draft (place_id, expires_at) where shredded_at is null;
create index draft_submitted on journeys.draft (place_id, id) where case_id is not null and shredded_at is null;

-- Tries to return by reference, known or not: a guesser learns nothing from being shut out.
create table journeys.return_attempt (
  place_id uuid not null,
  reference text not null,
  tries int not null,
  since timestamptz not null,          -- the first of these tries; the count starts anew some minutes later
  primary key (place_id, reference)
);

-- cases ---------------------------------------------------------------------------------------------------------

create table cases."case" (
  place_id uuid not null,
  id uuid not null,
  reference text collate "C" not null, -- what the resident quotes: 'MB-7K3Q-W2XD'; "C" so that its index finds beginnings
  service text not null,
  service_version int not null,        -- the workflow that it began under
  state text not null,
  ending text,                         -- 'done', 'refused' … once closed
  ending_reason text,                  -- a code of the state's `say-why`
  opened_at timestamptz not null,
  closed_at timestamptz,
  due_at timestamptz,
  clock_paused_at timestamptz,
  channel text not null,
  area text,                           -- released from the address by a named release function; never the address
  team text,
  assignee uuid,
  fields jsonb not null default '{}',  -- open and internal answers only
  released jsonb not null default '{}',-- what release functions gave of sealed answers when it opened
  subjects jsonb not null default '{}',-- party name -> subject id
  source text,
  version int not null,                -- of the stream 'case:ID'
  primary key (place_id, id),
  unique (place_id, reference),
  unique (place_id, source)
);
-- The whole of a place's cases, newest first, by each filter of the queue; the id breaks ties for the cursor. Columns after
-- the id are further filters, answered inside the index without a visit to the row.
create index case_by_opened on cases."case" (place_id, opened_at, id, state, channel);
create index case_by_service on cases."case" (place_id, service, opened_at, id, state, area, team, channel);
create index case_by_team on cases."case" (place_id, team, opened_at, id);
create index case_by_area on cases."case" (place_id, area, opened_at, id);
create index case_by_assignee on cases."case" (place_id, assignee, opened_at, id) where assignee is not null;
-- What is still to do: few of many, so one index an order holds every filter.
create index case_open_by_opened on cases."case" (place_id, opened_at, id, service, state, team, area, assignee, channel)
  where closed_at is null;
-- Not coalesce: behind row-level security PostgreSQL takes it for leaky and would not seek by it.
create index case_open_by_due on cases."case" (place_id,
  (case when due_at is null then 'infinity'::timestamptz else due_at end), id, service, state, team, area, assignee, channel)
  where closed_at is null;

create table cases.assignment (
  place_id uuid not null,
  case_id uuid not null,
  number int not null,
  team text,
  person_id uuid,
  assigned_at timestamptz not null,
  assigned_by text not null,
  primary key (place_id, case_id, number),
  foreign key (place_id, case_id) references cases."case"
);

-- A note's text is sealed about the case's subject; its envelope has this row's address.
create table cases.note (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  written_at timestamptz not null,
  written_by text not null,
  transition text,                     -- the transition that required it
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create index note_by_case on cases.note (place_id, case_id, written_at);

create table cases.effort (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  team text,
  started_at timestamptz not null,
  ended_at timestamptz,                -- null while the timer runs
  seconds int,
  is_capped boolean not null default false, -- the timer was forgotten: seconds is the longest that is believed
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create unique index effort_running on cases.effort (place_id, person_id) where ended_at is null;
create index effort_by_case on cases.effort (place_id, case_id);

create table cases.decision (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  outcome text not null,               -- a code of the declaration
  grounds text[] not null,             -- codes of the declaration
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create index decision_by_case on cases.decision (place_id, case_id, decided_at);

-- outcomes ------------------------------------------------------------------------------------------------------

-- A cost line of one closed case, computed by a follower of the record from timed effort and the place's rates.
create table outcomes.cost_line (
  place_id uuid not null,
  case_id uuid not null,
  line text not null,                  -- the team or ledger code that the declaration names
  kind text not null,                  -- 'effort' or 'ledger'
  service text not null,
  channel text not null,
  seconds int,                         -- null: nobody timed the team's work on it, or it is a line of the ledger
  pence bigint,                        -- null while no rate is known
  computed_at timestamptz not null,
  primary key (place_id, case_id, line)
);
create index cost_line_by_service on outcomes.cost_line (place_id, service, channel);

-- The loaded hourly rate of a team, dated: a fact that finance enters.
create table outcomes.rate (
  place_id uuid not null,
  team text not null,
  valid_from date not null,
  pence_per_hour bigint not null,
  primary key (place_id, team, valid_from)
);

-- opendata ------------------------------------------------------------------------------------------------------

-- One row of an open dataset, made only by the named release functions of the service's declaration.
create table opendata.row (
  place_id uuid not null,
  dataset text not null,
  case_id uuid not null,
  service text not null,
  service_version int not null,
  released jsonb not null,             -- column -> released value
  shuffled uuid not null,              -- a random order, so that a row's place in the file does not tell when it came
  released_at timestamptz not null,
  primary key (place_id, dataset, case_id)
);
create index row_shuffled on opendata.row (place_id, dataset, shuffled);
create index row_by_service on opendata.row (place_id, service, case_id);

-- the fence -----------------------------------------------------------------------------------------------------

-- Keep this last. A later migration that adds a table ends with `select platform.fence()`.

-- Whether a row is of the place that this transaction was opened for; an unset place is no place.
create function platform.is_this_place(place uuid) returns boolean
  language sql stable parallel safe
  return place = nullif(current_setting('guildhall.place', true), '')::uuid;

-- guildhall_load is outside row-level security, because COPY is closed to roles under it; this check holds it instead.
create function platform.may_hold(place uuid) returns boolean
  language sql stable parallel safe
  return current_user <> 'guildhall_load' or place is not distinct from nullif(current_setting('guildhall.place', true), '')::uuid;

-- Fences every table that has a place_id and no fence yet, and gives the two roles what they may do there.
create function platform.fence() returns void language plpgsql as $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name, n.nspname as schema, c.relrowsecurity as fenced
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'place_id'
     where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = 'guildhall_migrate'
     order by 1
  loop
    continue when t.fenced;
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('create policy this_place on %s using (platform.is_this_place(place_id))', t.name);
    execute format('alter table %s add constraint loaded_into_this_place check (platform.may_hold(place_id))', t.name);
    execute format('grant usage on schema %I to guildhall_run, guildhall_load', t.schema);
    execute format('grant select, insert, update, delete on %s to guildhall_run', t.name);
    execute format('grant insert on %s to guildhall_load', t.name);
  end loop;
end $$;

select platform.fence();

-- The names and hosts of places are public, and a request must find its place before it has one. Writing stays fenced.
create policy places_are_public on platform.place for select using (true);
create policy hosts_are_public on platform.place_host for select using (true);

-- Insert-only: what was recorded is neither changed nor removed by the running application.
revoke update, delete on record.entry, record.leaf, record.checkpoint from guildhall_run;
