-- Whether somebody has checked that an organisation is who it says, and who decides for it when nobody is left who can.

create table people.body_ask (
  place_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  kind text not null check (kind in ('right', 'administrator')),
  evidence text not null,              -- what the officer saw, as a code
  found text,                          -- what the register said of its number and name, as a code
  member_id uuid,                      -- the membership that is to decide
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null check (state in ('waiting', 'approved', 'declined')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (place_id, id),
  foreign key (place_id, body_id) references people.body
);
create index body_ask_of on people.body_ask (place_id, body_id, asked_at);
create index body_ask_waiting on people.body_ask (place_id) where state = 'waiting';

alter table people.body add column renamed_at timestamptz; -- what was checked of an older name is checked no more

select platform.fence();
