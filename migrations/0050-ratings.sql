-- How whoever has a case's reference says that it went, once it is closed.
create table cases.rating (
  place_id uuid not null,
  case_id uuid not null,
  service text not null,
  service_version int not null,
  score int not null check (score between 1 and 5),  -- 5: very satisfied
  rated_at timestamptz not null,
  version int not null,                              -- of the stream 'rating:CASE'
  primary key (place_id, case_id)
);
create index rating_of_service on cases.rating (place_id, service, service_version);

select platform.fence();
