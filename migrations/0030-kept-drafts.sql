-- Drafts that belong to an account, and which letters their reader has seen.

alter table journeys.draft add column person_id uuid; -- the account that it is kept in; null where the browser alone has it
create index draft_by_person on journeys.draft (place_id, person_id) where person_id is not null and case_id is null;

alter table messages.outbox add column seen_at timestamptz; -- when its reader said on their own page that they have read it
create index outbox_by_person on messages.outbox (place_id, person_id, queued_at) where person_id is not null;
