-- What people would report and the place knows: where, for which services, from which day until which.
create table places.disruption (
  place_id uuid not null,
  id uuid not null,
  says_en text not null,
  says_cy text not null,
  streets jsonb not null,              -- names of streets, one or those of a round; none of them and no area is everywhere
  area text,
  services jsonb not null,
  from_day date not null,
  until_day date not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  version int not null,                -- of the stream 'disruption:ID'
  primary key (place_id, id)
);

-- Cases that came in where one was told of.
create table cases.disrupted (
  place_id uuid not null,
  disruption_id uuid not null,
  case_id uuid not null,
  primary key (place_id, disruption_id, case_id)
);

select platform.fence();
