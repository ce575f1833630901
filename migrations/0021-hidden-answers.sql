-- What a person hides from whoever acts for them, now or later; and with whom they share who looked.

create table people.hidden_answer (
  place_id uuid not null,
  person_id uuid not null,
  answer text not null,                -- 'SERVICE.FIELD'
  primary key (place_id, person_id, answer),
  foreign key (place_id, person_id) references people.person
);

alter table people.mandate add column shares_looks boolean not null default false; -- the delegate reads all looks, not their own alone

select platform.fence();
