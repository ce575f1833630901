-- What was decided of a phone's command can be decided anew while its shift lasts, and says what it stood against; the half of a key
-- that opens what phones sealed is destroyed once nobody needs it.

alter table field.command
  add column decided_at timestamptz,
  add column stood text;               -- what was there when it was decided: a state, or the note that is the other answer
create index command_decided on field.command (place_id, decided_at) where decided_at is not null;

alter table field.shift add column settled_at timestamptz; -- its phone says that it holds nothing more of it
create index shift_of_key on field.shift (place_id, key_id);

alter table field.key add column destroyed_at timestamptz;
create index key_kept on field.key (place_id, made_at) where destroyed_at is null;
