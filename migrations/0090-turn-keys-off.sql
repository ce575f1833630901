-- Officers who do not want single keys on the desk (WCAG 2.2, 2.1.4): a row for each of them.

create table people.keys_off (
  place_id uuid not null,
  person_id uuid not null,
  primary key (place_id, person_id)
);

select platform.fence();
