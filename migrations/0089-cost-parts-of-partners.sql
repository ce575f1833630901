-- What a part of a case cost that an organisation was handed: whose it was, and which part.
alter table outcomes.cost_line add column part int not null default 0;  -- cases.hand_off.number; 0 for what the council did itself
alter table outcomes.cost_line add column organisation_id uuid;         -- whose part it was; null for the council's own
alter table outcomes.cost_line drop constraint cost_line_pkey;
alter table outcomes.cost_line add primary key (place_id, case_id, line, part);
create index cost_line_by_organisation on outcomes.cost_line (place_id, organisation_id, service)
  where organisation_id is not null;
