-- What residents say of how their data was handled: each an incident from its first moment, acknowledged and answered.

create table assurance.concern (
  place_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  person_id uuid not null,             -- who raised it
  look_subject uuid,                   -- of the look that it is about, if it is about one
  look_number int,
  about_officer uuid,                  -- whose look that was: the concern is never shown to them
  subject_id uuid not null,            -- under whom their words and the answer are sealed
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  answered_at timestamptz,
  answered_by uuid,
  version int not null,                -- of the stream 'concern:ID'
  primary key (place_id, id)
);
create index concern_of_person on assurance.concern (place_id, person_id, raised_at);
create unique index concern_of_incident on assurance.concern (place_id, incident_id);

select platform.fence();
