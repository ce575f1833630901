-- What a place looks like, and since when its residents' pages are open.

alter table platform.place
  add column version int not null default 1, -- of the stream 'place'
  add column brand jsonb,                    -- colours, logo by its kept text, contact lines, who is asked about privacy
  add column live_since timestamptz;         -- null: only officers' pages and ways in answer

-- Places that are there serve their people already.
alter table platform.place no force row level security;
update platform.place set live_since = created_at;
alter table platform.place force row level security;
