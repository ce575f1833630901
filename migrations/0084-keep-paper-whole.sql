-- What came on paper: the scan of its sheets is kept with the case, as a note; and what its sender left open is said to be so.
alter table cases.note drop constraint note_kind_check;
alter table cases.note add constraint note_kind_check
  check (kind in ('note', 'checklist', 'signature', 'photo', 'scan'));
-- Questions that were asked on paper and not answered there, by name; their answers are not there, and are no passing over.
alter table cases."case" add column not_given text[] not null default '{}';
