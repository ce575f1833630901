-- What officers ask of whoever a case is about, while it waits for them. Why, and questions in an officer's own words, are sealed.

create table cases.enquiry (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  fields text[] not null,              -- the questions, as the declaration names them
  asked_at timestamptz not null,
  asked_by text not null,
  remind_at timestamptz,
  reminded_at timestamptz,
  due_at timestamptz not null,         -- when silence counts as no answer
  state text not null check (state in ('open', 'answered', 'silent', 'dropped')),
  settled_at timestamptz,
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create index enquiry_of_case on cases.enquiry (place_id, case_id);
create index enquiry_due on cases.enquiry (place_id, due_at) where state = 'open';

-- A draft that answers one, and is no request of its own.
alter table journeys.draft add column enquiry_id uuid;

select platform.fence();
