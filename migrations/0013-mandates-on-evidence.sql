-- Mandates that rest on a document: asked for by who would act, checked by an officer; and what is known of a person that
-- wakes, stops or ends them.

alter table people.mandate drop constraint mandate_state_check;
alter table people.mandate add constraint mandate_state_check check (state in
  ('offered', 'dormant', 'active', 'suspended', 'in-review', 'refused', 'withdrawn', 'given-up', 'ended'));
alter table people.mandate add column case_id uuid;                           -- of a councillor: the one case
alter table people.mandate add column evidence text[] not null default '{}';  -- what the officer saw, as codes
alter table people.mandate add column level text;                             -- how surely they saw it
alter table people.mandate add column checked_by uuid;                        -- the officer
alter table people.mandate add column needs_loss boolean not null default false;  -- usable while capacity is lost, not before
alter table people.mandate add column handed_over boolean not null default false; -- a child who is 16 decides themself
alter table people.mandate add column why text;                               -- why it stands as it does, as a code
-- Keyed digests of the days on which a child is 16 and 18; the birth date itself is sealed.
alter table people.mandate add column sixteen_mark bytea;
alter table people.mandate add column eighteen_mark bytea;

create table people.mandate_request (
  place_id uuid not null,
  id uuid not null,                    -- the mandate has the same, once there is one
  delegate_id uuid not null,           -- who asks
  about_id uuid,                       -- whom a case is about; null where the reference is of no case
  case_id uuid,                        -- of a councillor: the one case
  capacity text not null,
  services text[] not null,
  may text[] not null,
  state text not null check (state in ('waiting', 'approved', 'refused', 'taken-back')),
  why text,                            -- why it was refused, as a code
  subject_id uuid not null,            -- about whom what was typed is sealed
  made_at timestamptz not null,
  sixteen_mark bytea,
  eighteen_mark bytea,
  version int not null,                -- of the stream 'mandate-request:ID'
  primary key (place_id, id),
  foreign key (place_id, delegate_id) references people.person
);
create index mandate_request_waiting on people.mandate_request (place_id, made_at) where state = 'waiting';
create index mandate_request_by_delegate on people.mandate_request (place_id, delegate_id, made_at);

-- That somebody lost the capacity to decide, or died: noted by an officer, on evidence.
create table people.standing (
  place_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('capacity-lost', 'died')),
  since timestamptz not null,
  until timestamptz,                   -- regained, or noted in error
  evidence text not null,              -- a code
  noted_by uuid not null,
  primary key (place_id, person_id, kind, since),
  foreign key (place_id, person_id) references people.person
);

-- What was decided in somebody's best interests while they could not decide (Mental Capacity Act 2005 s.4).
create table people.best_interest (
  place_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  decision text not null,              -- a code
  decided_on date not null,
  noted_by uuid not null,
  primary key (place_id, person_id, id),
  foreign key (place_id, person_id) references people.person
);

select platform.fence();
