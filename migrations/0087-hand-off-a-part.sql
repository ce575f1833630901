-- Parts of cases that an organisation does: whose it is, since when, until when, and how it ended.

create table cases.hand_off (
  place_id uuid not null,
  case_id uuid not null,
  number int not null,                 -- the version of the entry that handed it off
  state text not null,                 -- of the case's own version: the part
  role text not null,                  -- who does it there
  organisation_id uuid,                -- a partner (people.org_unit); null where the council does it itself
  handed_at timestamptz not null,
  handed_by text not null,             -- as the record names them: 'person:UUID'
  due_at timestamptz not null,
  accept_by timestamptz,               -- null where nothing has to be accepted
  accepted_at timestamptz,
  accepted_by text,
  late_at timestamptz,                 -- when it was found to be late
  ended_at timestamptz,
  ended_by text,
  outcome text,                        -- 'moved', 'declined', 'recalled' or 'lapsed'
  transition text,                     -- by which the case left the state
  reason text,                         -- a code
  primary key (place_id, case_id, number),
  foreign key (place_id, case_id) references cases."case",
  check ((ended_at is null) = (outcome is null))
);

-- One part of a case at a time is somebody's: the versions of its stream see to that, since one act ends a part and begins the next.
create index hand_off_running on cases.hand_off (place_id, case_id) where ended_at is null;
create index hand_off_due on cases.hand_off (place_id, due_at, case_id) where ended_at is null;
create index hand_off_of_organisation on cases.hand_off (place_id, organisation_id, handed_at desc, case_id, number);

select platform.fence();
