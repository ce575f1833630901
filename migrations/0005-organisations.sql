-- Organisations and what people are in them, absence and cover, and access that is confirmed each quarter.

-- W3C ORG: an Organization or an OrganizationalUnit of one; the council's own teams and every partner alike.
alter table people.org_unit
  add column kind text not null default 'council'
    check (kind in ('council', 'agency', 'provider', 'business', 'supplier', 'community')),
  add column parent_id uuid,
  add column version int not null default 1; -- of the stream 'org-unit:ID'

-- How a public register names the organisation (org-id.guide): 'GB-COH' and the company's number.
create table people.external_id (
  place_id uuid not null,
  scheme text not null,
  id text not null,
  org_unit_id uuid not null,
  primary key (place_id, scheme, id)
);

-- W3C ORG: what a person is at an organisation: 'owner' answers for who has access there.
create table people.org_role (
  place_id uuid not null,
  person_id uuid not null,
  org_unit_id uuid not null,
  role text not null check (role in ('owner', 'contact', 'signatory')),
  since timestamptz not null,
  until timestamptz,
  primary key (place_id, person_id, org_unit_id, role, since),
  foreign key (place_id, person_id) references people.person,
  foreign key (place_id, org_unit_id) references people.org_unit
);
create index org_role_by_unit on people.org_role (place_id, org_unit_id);
create index membership_by_unit on people.membership (place_id, org_unit_id);

-- Access is confirmed each quarter. A suspended role is a role that ended so: it is given anew, not continued.
alter table people.role_held
  add column ended_as text check (ended_as in ('ended', 'removed', 'suspended')),
  add column attested_at timestamptz,  -- when an owner last confirmed it; null: not yet
  add column warned_at timestamptz,    -- fourteen days before it is suspended
  add column last_warned_at timestamptz; -- three days before
create index role_held_living on people.role_held (place_id, role) where until is null;

-- The weekly pattern in which a person works, from a day on until the next pattern: Monday first, null on a day off.
create table people.working_hours (
  place_id uuid not null,
  person_id uuid not null,
  valid_from date not null,
  week jsonb not null,
  primary key (place_id, person_id, valid_from),
  foreign key (place_id, person_id) references people.person
);

create table people.absence (
  place_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  cover_id uuid,                       -- the colleague who sees to their queue meanwhile
  ended_at timestamptz,                -- called off, or cut short
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person
);
create index absence_by_person on people.absence (place_id, person_id) where ended_at is null;
create index absence_by_cover on people.absence (place_id, cover_id) where ended_at is null;

select platform.fence();
