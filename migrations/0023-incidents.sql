-- Incidents and near misses: what is known, whom the law says to tell and by when, who was told, who closed it.

create table assurance.incident (
  place_id uuid not null,
  id uuid not null,
  kind text not null,                  -- a code: 'wrong-person', 'lost', 'marking' …
  is_near_miss boolean not null,       -- nothing came of it: no clock runs
  reported_at timestamptz not null,
  known_at timestamptz not null,       -- from here the 72 hours of UK GDPR, article 33, run
  reported_by uuid,                    -- null when somebody who is not signed in caused it
  subject_id uuid,                     -- about whom the words are sealed
  scoped_officer uuid,                 -- whose looks it is about
  scoped_case uuid,                    -- or at which case
  scoped_from timestamptz,
  scoped_until timestamptz,
  scoped_subjects int,                 -- how many were looked at
  judgement text check (judgement in ('high-risk', 'risk', 'unlikely', 'not-personal')),
  judged_at timestamptz,
  judged_by uuid,
  regulator_told_at timestamptz,
  people_told_at timestamptz,
  people_told int,                     -- to how many a letter went
  closed_at timestamptz,
  closed_by uuid,                      -- never who judged it
  version int not null,                -- of the stream 'incident:ID'
  primary key (place_id, id)
);
create index incident_reported on assurance.incident (place_id, reported_at, id);
create index incident_open on assurance.incident (place_id, known_at) where closed_at is null;

-- Texts marked above OFFICIAL were incidents before there was this table.
insert into assurance.incident (place_id, id, kind, is_near_miss, reported_at, known_at, reported_by, version)
select place_id, substr(stream, 10)::uuid, 'marking', true, occurred_at, occurred_at,
       case when actor like 'person:%' then substr(actor, 8)::uuid end, 1
  from record.entry where kind = 'incident.marking';

-- Whom an incident touched follows from the looks of some days.
create index entry_look_by_time on record.entry (place_id, occurred_at) where kind = 'look';

select platform.fence();
