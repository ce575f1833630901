-- A letter to somebody without an email address waits for an officer who posts it or hands it over.

alter table messages.outbox drop constraint outbox_state_check;
alter table messages.outbox add constraint outbox_state_check
  check (state in ('waiting', 'sent', 'failed', 'to-post', 'to-hand', 'posted', 'handed'));
alter table messages.outbox add column paper_at timestamptz;             -- since when it waits to leave on paper
alter table messages.outbox add column version int not null default 0;   -- how many entries its stream has
create index outbox_on_paper on messages.outbox (place_id, paper_at) where state in ('to-post', 'to-hand');
