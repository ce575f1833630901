-- Which browsers an officer has signed in with of late: a look from another is more unusual.

create table people.browser (
  place_id uuid not null,
  person_id uuid not null,
  mark bytea not null,                 -- HMAC of the officer, keyed by what the browser alone holds
  since timestamptz not null,          -- when they first signed in with it
  last_at timestamptz not null,        -- when they last did
  primary key (place_id, person_id, mark),
  foreign key (place_id, person_id) references people.person (place_id, id)
);

alter table people.session add column browser bytea; -- people.browser.mark; null: begun without one, or before this

select platform.fence();
