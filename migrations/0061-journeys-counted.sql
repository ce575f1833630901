-- How many began a service on a day, by version, and how many of those sent it: counted from drafts, nobody is told apart.
create table journeys.tally (
  place_id uuid not null,
  service text not null,
  service_version int not null,
  begun_on date not null,              -- the day in the place
  begun int not null,
  sent int not null,                   -- of those that were begun on that day, whenever they were sent
  primary key (place_id, service, service_version, begun_on)
);
create index draft_begun on journeys.draft (place_id, created_at) where enquiry_id is null;

select platform.fence();
