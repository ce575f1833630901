-- By what a letter left, what its carrier calls it, and that it arrived. A number waits to be proved by a code that goes to it.
alter table messages.outbox drop constraint outbox_state_check;
alter table messages.outbox add constraint outbox_state_check
  check (state in ('waiting', 'sent', 'delivered', 'failed', 'to-post', 'to-hand', 'posted', 'handed'));
alter table messages.outbox add column channel text check (channel in ('email', 'text', 'print'));
alter table messages.outbox add column carrier_id text;             -- what GOV.UK Notify calls it
alter table messages.outbox add column is_textless boolean not null default false; -- a text of it failed for good
alter table messages.outbox add column case_id uuid;                -- the request that it is about, for whoever works on it
alter table messages.outbox add column words jsonb;                 -- a service's own words for it, as its version declares them
create index outbox_on_its_way on messages.outbox (place_id, ended_at) where state in ('sent', 'posted') and carrier_id is not null;
create index outbox_by_case on messages.outbox (place_id, case_id, queued_at) where case_id is not null;

create table people.phone_check (
  place_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,                -- the number, the code, and what is kept once it is proved
  tries int not null default 0,
  sendings int not null default 1,      -- codes since `since`: nobody has somebody else's telephone ring all day
  since timestamptz not null,
  expires_at timestamptz not null,
  primary key (place_id, person_id),
  foreign key (place_id, person_id) references people.person
);

select platform.fence();
