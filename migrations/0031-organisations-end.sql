-- Organisations end, and are of more kinds: a health body and a charity are what they are.
alter table people.org_unit add column ended_at timestamptz;
alter table people.org_unit drop constraint org_unit_kind_check;
alter table people.org_unit add constraint org_unit_kind_check
  check (kind in ('council', 'health', 'charity', 'agency', 'provider', 'business', 'supplier', 'community'));
