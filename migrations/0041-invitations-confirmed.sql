-- An invitation at one administrator's word opens nothing until another one confirms it.
alter table people.invitation
  add column by_id uuid,               -- at whose word alone it was made; none for the operator's, and after two approved
  add column confirmed_by uuid,
  add column confirmed_at timestamptz;
