-- Looks that are kept from the person for a time, because the law says so. Nothing here says of whom: details are sealed twice,
-- under a key of the place and for the auditor, and the entries of the stream 'concealed' hold their digests.

create table assurance.concealed_look (
  place_id uuid not null,
  id uuid not null,
  state text not null check (state in ('asked', 'approved', 'declined', 'looked', 'revealed')),
  asked_at timestamptz not null,
  reveal_on date not null,             -- the day on which it joins the person's own looks
  good_until timestamptz,              -- an approval opens the case once, until then
  looked_at timestamptz,
  extend_to date,                      -- a later day that somebody asked for and nobody approved yet
  is_extended boolean not null,
  revealed_at timestamptz,
  primary key (place_id, id)
);
create index concealed_look_due on assurance.concealed_look (place_id, reveal_on) where state = 'looked';

-- Who, which case, why: one row for each entry that has any.
create table assurance.concealed_detail (
  place_id uuid not null,
  number int not null,                 -- of the entry in the stream 'concealed'
  look_id uuid not null,
  sealed bytea not null,               -- under the place's own key for this
  copy text not null,                  -- the same for the auditor: a JWE that nobody here can open
  primary key (place_id, number)
);
create index concealed_detail_by_look on assurance.concealed_detail (place_id, look_id, number);

-- Who holds the second key. The newest counts; there are no concealed looks without any.
create table assurance.concealed_auditor (
  place_id uuid not null,
  number int not null,                 -- of the entry that set it
  thumbprint text not null,            -- RFC 7638
  key bytea not null,                  -- X25519, 32 bytes
  since timestamptz not null,
  primary key (place_id, number)
);

-- What is published of each whole month, and never sooner.
create table assurance.concealed_month (
  place_id uuid not null,
  month text not null,                 -- '2026-03'
  counts jsonb not null,               -- by ground; null is fewer than five, none included
  head bytea not null,                 -- of the chain, as the entry that closed the month left it
  primary key (place_id, month)
);

select platform.fence();

revoke update, delete on assurance.concealed_detail, assurance.concealed_auditor, assurance.concealed_month from guildhall_run;
