-- A decision may have a letter, which is sealed under its row, and a last day on which it may be asked to be looked at again.
alter table cases.decision
  add column has_letter boolean not null default false,
  add column review_until date;
