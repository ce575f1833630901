-- Programs of other organisations that may ask for a person, and who let them: who has used their data.

create table people.api_client (
  place_id uuid not null,
  name text not null,                  -- a code: 'citizen-portal'
  title text not null,                 -- what people read: the organisation and its program
  key jsonb not null,                  -- the public key (RFC 7517) by which it proves who asks
  state text not null check (state in ('active', 'ended')),
  version int not null,                -- of the stream 'client:NAME'
  primary key (place_id, name)
);

create table people.usage_permission (
  place_id uuid not null,
  id uuid not null,                    -- the userCode by which this client, and no other, asks for the person
  person_id uuid not null,
  client text not null,
  state text not null check (state in ('given', 'withdrawn')),
  given_at timestamptz not null,
  asked int not null,                  -- how often the client asked by it
  asked_at timestamptz,
  version int not null,                -- of the stream 'usage:ID'
  primary key (place_id, id),
  foreign key (place_id, person_id) references people.person
);
create unique index usage_permission_given on people.usage_permission (place_id, person_id, client) where state = 'given';

select platform.fence();
