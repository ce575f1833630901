-- Sharing agreements: under which an officer of another organisation sees answers, and until when.

create table assurance.agreement (
  place_id uuid not null,
  id uuid not null,
  number int not null,                 -- the terms as they were agreed first are 1; a renewal or change is the next
  organisation_id uuid,                -- of the place (people.org_unit); or
  recipient text,                      -- the name of one outside, whose people do not sign in here
  dpv text not null,                   -- the purpose's IRI in the Data Privacy Vocabulary
  basis text not null,                 -- of UK GDPR article 6
  covers jsonb not null,               -- [{ service, purpose, marks, fields }]: codes of declarations
  safeguards jsonb not null,           -- codes
  starts_at timestamptz not null,
  ends_at timestamptz not null,        -- from this moment on it covers nothing
  review_on date not null,
  owner_id uuid not null,              -- the officer who answers for it
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  verdict text check (verdict in ('confirmed', 'declined')),
  decided_at timestamptz,
  decided_by uuid,                     -- never who proposed it
  ended_at timestamptz,                -- ended early, every number of it
  ended_by uuid,
  ended_why text,
  version int not null,                -- of the stream 'agreement:ID'
  primary key (place_id, id, number),
  check ((organisation_id is null) <> (recipient is null)),
  check (starts_at < ends_at)
);
create index agreement_by_organisation on assurance.agreement (place_id, organisation_id);

select platform.fence();
