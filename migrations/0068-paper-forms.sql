-- A form on paper is keyed in by an officer, as a draft of whoever sent it; its clock runs from the day on which it was received.

alter table people.mandate drop constraint if exists mandate_way_check;
alter table people.mandate add constraint mandate_way_check check (way in ('phone', 'desk', 'paper'));
alter table journeys.draft add column received_on date; -- of one from paper: when the form came

select platform.fence();
