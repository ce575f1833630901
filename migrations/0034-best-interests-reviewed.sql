-- A best-interest decision says why, under seal, and by when another officer looks at it again.

alter table people.best_interest add column case_id uuid;            -- by whose reference the person was named
alter table people.best_interest add column subject_id uuid;         -- about whom the why is sealed
alter table people.best_interest add column noted_at timestamptz;
alter table people.best_interest add column review_on date;          -- null: none was set, so it is due
alter table people.best_interest add column state text not null default 'stands' check (state in ('stands', 'ended'));
alter table people.best_interest add column reviewed_at timestamptz; -- the last time
alter table people.best_interest add column reviewed_by uuid;
create unique index best_interest_by_id on people.best_interest (place_id, id);
create index best_interest_to_review on people.best_interest (place_id, review_on) where state = 'stands';

select platform.fence();
