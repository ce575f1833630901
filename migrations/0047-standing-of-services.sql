-- Services that take no new requests for a time, or any more.

create table services.standing (
  place_id uuid not null,
  service text not null,
  state text not null check (state in ('open', 'paused', 'retired')),
  why_en text,                         -- said on the service's page; the entry has its digest
  why_cy text,
  until date,                          -- of a pause: when it is expected to be over
  instead text,                        -- of a retired one: the service to use in its stead
  changed_by uuid not null,
  changed_at timestamptz not null,
  version int not null,                -- of the stream 'standing:NAME'
  primary key (place_id, service)
);

select platform.fence();
