-- Businesses, charities and community groups that have an account. Nobody signs in as one: its members act for it, each by a mandate.
alter table people.person drop constraint person_kind_check;
alter table people.person add constraint person_kind_check check (kind in ('resident', 'staff', 'organisation'));

create table people.body (
  place_id uuid not null,
  person_id uuid not null,             -- the account that its requests belong to
  kind text not null check (kind in ('business', 'charity', 'community')),
  subject_id uuid not null,            -- about whom its name, number and address are sealed: of a sole trader they are personal
  opened_at timestamptz not null,
  closed_at timestamptz,
  version int not null,                -- of the stream 'body:PERSON'
  primary key (place_id, person_id),
  foreign key (place_id, person_id) references people.person
);

select platform.fence();
