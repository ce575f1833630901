-- What an officer leaves on a case may be more than words: the answer to an item of a checklist, a signature, a photo.
alter table cases.note add column kind text not null default 'note' check (kind in ('note', 'checklist', 'signature', 'photo'));
alter table cases.note add column item text; -- of a checklist, by its code; of a signature, whose it is

select platform.fence();
