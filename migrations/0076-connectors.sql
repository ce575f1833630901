-- Systems that stay beside Guildhall, which are told how cases stand and tell how they stand there.

create table partners.connector (
  place_id uuid not null,
  name text not null,
  service text not null,
  declared text not null,              -- the whole document, as it was read
  set_at timestamptz not null,
  ended_at timestamptz,
  version int not null,                -- of the stream 'connector:NAME'
  primary key (place_id, name)
);

-- How far the exchange with each has come; working state, which is in no record.
create table partners.exchange (
  place_id uuid not null,
  connector text not null,
  cursor text,                         -- what they gave to go on from
  next_at timestamptz not null,        -- when they are asked again; a worker that asks holds it by putting it off
  reconciled_at timestamptz,           -- when all that they hold was last compared
  why text,                            -- why the last try failed, as a code
  tries int not null default 0,
  taken int not null default 0,
  repeated int not null default 0,
  old int not null default 0,
  refused int not null default 0,
  primary key (place_id, connector)
);

-- A case and what stands for it there: what they were told of it last, and what they told.
create table partners.pair (
  place_id uuid not null,
  connector text not null,
  case_id uuid not null,
  their_id text,
  due_version int not null default 0,  -- of the stream 'case:UUID', up to which they are to be told
  sent_version int not null default 0,
  sent_state text,                     -- in their words
  next_at timestamptz not null,
  tries int not null default 0,
  why text,                            -- why the last telling failed; with no next try, it waits for a person
  is_dead boolean not null default false,
  their_state text,
  their_version bigint,
  their_at timestamptz,
  heard_at timestamptz,
  primary key (place_id, connector, case_id)
);
create unique index pair_by_theirs on partners.pair (place_id, connector, their_id) where their_id is not null;
create index pair_due on partners.pair (place_id, connector, next_at) where due_version > sent_version and not is_dead;

-- Where the two sides do not agree, for a person.
create table partners.mismatch (
  place_id uuid not null,
  id uuid not null,
  connector text not null,
  case_id uuid,                        -- none of what they tell of and we have not
  their_id text,
  kind text not null,                  -- 'differs', 'unknown', 'missing', 'not-taken'
  our_state text,
  their_state text,
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_how text,                    -- 'theirs', 'ours', 'left', 'agreed'
  settled_by uuid,
  version int not null,                -- of the stream 'mismatch:UUID'
  primary key (place_id, id)
);
create unique index mismatch_of_case on partners.mismatch (place_id, connector, case_id) where settled_at is null and case_id is not null;
create unique index mismatch_of_theirs on partners.mismatch (place_id, connector, their_id) where settled_at is null and case_id is null;
create index mismatch_open on partners.mismatch (place_id, connector, found_at) where settled_at is null;
create index mismatch_left on partners.mismatch (place_id, connector, case_id) where settled_how = 'left';

select platform.fence();
