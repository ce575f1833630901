-- What officers do away from a desk: their visits, their shifts with a phone, and what those phones sent.

create schema field;

create table field.shift (
  place_id uuid not null,
  id uuid not null,
  officer_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,        -- when the phone forgets its cases
  ended_at timestamptz,
  ended_why text,                      -- 'by-officer' or 'from-afar'
  key_id uuid not null,                -- to which its phone seals
  version int not null,                -- of the stream 'shift:UUID'
  primary key (place_id, id)
);
create index shift_running on field.shift (place_id, officer_id) where ended_at is null;

create table field.key (
  place_id uuid not null,
  id uuid not null,
  public_key bytea not null,           -- a P-256 point; the other half is the secret 'field:UUID' of the place
  made_at timestamptz not null,
  primary key (place_id, id)
);

create table field.visit (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  officer_id uuid,                     -- exactly one of these two
  team text,
  day date not null,
  position int not null,               -- from 1, within the day of its officer or team
  from_time text,                      -- '09:00', where a time was agreed
  to_time text,
  state text not null,                 -- 'planned', 'done', 'not-possible' or 'cancelled'
  version int not null,                -- of the stream 'visit:UUID'
  primary key (place_id, id),
  check ((officer_id is null) <> (team is null))
);
create index visit_of_officer on field.visit (place_id, officer_id, day) where officer_id is not null;
create index visit_of_team on field.visit (place_id, team, day) where team is not null;
create index visit_of_case on field.visit (place_id, case_id);

create table field.command (
  place_id uuid not null,
  id uuid not null,                    -- drawn by the phone
  shift_id uuid not null,
  officer_id uuid not null,
  case_id uuid not null,
  kind text not null,                  -- 'note', 'move' …
  about text,                          -- the item, field, transition or visit, by its code
  based_on int not null,               -- the version of the case that its officer saw
  outcome text not null,               -- 'applied', 'merged', 'already', 'needs-decision' or 'refused'
  reason text,
  decided text,                        -- 'mine' or 'theirs'
  decided_by uuid,
  done_at timestamptz not null,        -- by the phone's clock
  taken_at timestamptz not null,
  version int not null,                -- of the stream 'command:UUID'
  primary key (place_id, id)
);
create index command_of_case on field.command (place_id, case_id, shift_id);
create index command_waiting on field.command (place_id, taken_at)
  where outcome in ('needs-decision', 'refused') and decided is null;

select platform.fence();
