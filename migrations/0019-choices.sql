-- What people said to the further uses of what is held about them: yes, no, no longer, and that they object.

create table people.choice (
  place_id uuid not null,
  subject_id uuid not null,            -- whose data; of one case, and so of one service
  use text not null,                   -- the code of the use in the service's declaration
  service text not null,
  service_version int not null,        -- whose text they were asked by
  wording text not null,               -- the digest of what they were asked
  state text not null check (state in ('given', 'refused', 'withdrawn', 'objected', 'upheld', 'dismissed')),
  decided_at timestamptz not null,
  until timestamptz,                   -- when a yes ends by itself
  way text not null,                   -- how it came: 'web', 'phone', 'letter' …
  objection uuid,                      -- the case in which an objection is decided
  version int not null,                -- of the stream 'choice:SUBJECT:USE'
  primary key (place_id, subject_id, use)
);
create index choice_by_use on people.choice (place_id, service, use, decided_at) where state = 'given';
create index choice_by_objection on people.choice (place_id, objection) where objection is not null;

select platform.fence();
