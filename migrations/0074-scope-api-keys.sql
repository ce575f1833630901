-- What a program may do with a key, and what it may read: nothing that is not named.

alter table people.api_key
  add column may text[] not null default '{submit}',  -- 'submit', 'read', 'move'; keys until now send requests alone
  add column fields text[] not null default '{}',     -- 'SERVICE.FIELD': which answers it may read
  add column moves text[] not null default '{}',      -- 'SERVICE.TRANSITION': which moves it may make
  add column agreement uuid;                          -- the sharing agreement by which it reads; null for a program of the council's own
