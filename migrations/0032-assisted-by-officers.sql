-- An officer fills in a service with somebody who telephones or visits: a mandate for one draft, over by the end of the day.

alter table people.mandate add column draft_id uuid; -- of one that is assisted: the one draft
alter table people.mandate add column way text check (way in ('phone', 'desk')); -- by which they are in touch: the case's channel

select platform.fence();
