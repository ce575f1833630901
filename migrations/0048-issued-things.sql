-- Permits, badges and registrations that a service issues. Evidence; nothing in it is sealed, and nobody is named by more than their subject.

create table cases.issued (
  place_id uuid not null,
  id uuid not null,
  number text not null,                -- 'RP-7K3Q-W2XD': drawn, never counted
  service text not null,
  thing text not null,                 -- its code in the declaration
  case_id uuid not null,
  subject_id uuid not null,            -- whoever holds it
  issued_at timestamptz not null,
  issued_by text not null,
  valid_from date not null,
  valid_to date,                       -- its last day; null without end
  register jsonb not null,             -- what a public register has of it, by release functions alone
  after_id uuid,                       -- the one that it replaces
  reminded_on date,
  ended_as text check (ended_as in ('revoked', 'replaced', 'renewed')),
  ended_at timestamptz,
  ended_by text,
  ground text,                         -- a code of the declaration
  version int not null,                -- of the stream 'issued:ID'
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create unique index issued_by_number on cases.issued (place_id, number);
create index issued_by_case on cases.issued (place_id, case_id);
create index issued_by_end on cases.issued (place_id, service, valid_to) where ended_at is null;

select platform.fence();
