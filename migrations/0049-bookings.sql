-- Times that people book. A booking is evidence; a slot is only what is locked while one is made.

create schema bookings;

create table bookings.slot (
  place_id uuid not null,
  calendar text not null,              -- 'SERVICE:CODE'
  starts_at timestamptz not null,
  primary key (place_id, calendar, starts_at)
);

create table bookings.booking (
  place_id uuid not null,
  id uuid not null,
  calendar text not null,
  case_id uuid not null,
  reference text not null,             -- the case's
  field text not null,                 -- the question that it answers
  state text not null check (state in ('held', 'booked', 'waiting', 'offered', 'lost', 'cancelled')),
  slot text,                           -- '2026-03-30T09:00+01:00' or '2026-03-30', by the clock of the place
  starts_at timestamptz,
  ends_at timestamptz,
  until timestamptz,                   -- of one that is held or offered
  made_at timestamptz not null,
  sequence int not null,               -- how often it was changed
  version int not null,                -- of the stream 'booking:ID'
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case",
  check ((slot is null) = (starts_at is null))
);
create index booking_by_time on bookings.booking (place_id, calendar, starts_at) where state in ('held', 'booked', 'offered');
create unique index booking_by_case on bookings.booking (place_id, case_id, field);
create index booking_waiting on bookings.booking (place_id, calendar, made_at) where state = 'waiting';
create index booking_until on bookings.booking (place_id, until) where state in ('held', 'offered');

create table bookings.closure (
  place_id uuid not null,
  calendar text not null,
  on_day date not null,
  is_shut boolean not null,
  version int not null,                -- of the stream 'booking-day:CALENDAR:DAY'
  primary key (place_id, calendar, on_day)
);

select platform.fence();
