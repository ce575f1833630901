-- A mandate to an organisation: whoever holds the role there that it named may act, while they hold it.

alter table people.mandate add column firm_id uuid;   -- the organisation; then nobody is the delegate by name
alter table people.mandate add column firm_role text; -- what somebody has to be there; null until the firm accepted
create index mandate_by_firm on people.mandate (place_id, firm_id, since) where firm_id is not null;

alter table people.org_role drop constraint org_role_role_check;
alter table people.org_role add constraint org_role_role_check check (role in ('owner', 'contact', 'signatory', 'adviser'));
alter table people.org_role add column subject_id uuid; -- about whom the name is sealed that they work under there

select platform.fence();
