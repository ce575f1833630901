-- An officer who saw who somebody is puts a request that was made without an account into that person's account; a second officer ends it.

-- A link has a beginning and at most one ending; one made anew is another row. Evidence.
create table cases.account_link (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  subject_id uuid not null,            -- whoever made the request
  person_id uuid not null,             -- the account
  evidence text not null,              -- how the officer saw who it is, as a code
  by_way text not null,                -- how the person came: visit, telephone, letter
  linked_by uuid not null,             -- the officer; another one ends it
  linked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  why text,                            -- why it ended, as a code
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create unique index account_link_open on cases.account_link (place_id, case_id) where ended_at is null;
create index account_link_by_case on cases.account_link (place_id, case_id);
create index account_link_by_person on cases.account_link (place_id, person_id) where ended_at is null;

-- By the number that somebody's own page shows them, an officer names their account.
create index person_by_number on people.person (place_id, right(id::text, 12)) where kind = 'resident';

-- A letter to the address that a request itself holds: where it is, and never the address.
alter table messages.outbox add column address_at jsonb;

select platform.fence();
