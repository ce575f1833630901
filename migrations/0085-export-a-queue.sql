-- An officer takes away the cases of a queue: which they are, and what of each goes with its answers.

alter table cases.bulk_export
  add filters jsonb,                             -- the queue, in codes and ids alone; null: all that were opened on its days
  add columns text[] not null default '{}';      -- 'state', 'answers.FIELD'; none: its reference and when it was opened
