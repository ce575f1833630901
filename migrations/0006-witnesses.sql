-- Who outside watches a place's record, and what they signed.

-- A witness (C2SP tlog-witness) that the place asks to cosign its checkpoints.
create table record.witness (
  place_id uuid not null,
  name text not null,
  key text not null,                   -- its verifier key, of timestamped cosignatures
  url text not null,                   -- where add-checkpoint is asked for
  added_at timestamptz not null,
  ended_at timestamptz,
  asked_at timestamptz,                -- working state, no evidence: when it was last asked
  fault text,                          -- and why it did not sign then; null when it did
  primary key (place_id, name)
);

-- Insert-only: each cosignature checks by itself.
create table record.cosignature (
  place_id uuid not null,
  epoch int not null,
  size bigint not null,
  witness text not null,
  at timestamptz not null,             -- by the witness's own clock
  line text not null,
  primary key (place_id, epoch, size, witness),
  foreign key (place_id, epoch, size) references record.checkpoint,
  foreign key (place_id, witness) references record.witness
);

select platform.fence();
revoke update, delete on record.cosignature from guildhall_run;
