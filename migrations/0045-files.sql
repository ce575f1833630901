-- Files that people send: where each is on its way, and the key that opens it, sealed under the key of its answer.
create schema files;

create table files.file (
  place_id uuid not null,
  id uuid not null,                    -- also the name of its object
  key_id uuid not null,                -- of the draft's or the case's answers: once it is destroyed, the file opens no more and goes
  case_id uuid,                        -- null while it is a draft's
  state text not null check (state in ('receiving', 'waiting', 'clean', 'infected', 'dropped')),
  sealed bytea not null,               -- the file's own key
  bytes bigint not null,               -- of the object, sealed as it is; what was announced while it is received
  received_at timestamptz not null,
  judged_at timestamptz,               -- when a scanner said what it is
  primary key (place_id, id)
);
create index file_by_day on files.file (place_id, received_at);
create index file_waiting on files.file (place_id, id) where state in ('receiving', 'waiting', 'dropped');
create index file_by_case on files.file (place_id, case_id) where case_id is not null;

select platform.fence();
