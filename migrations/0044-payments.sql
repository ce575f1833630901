-- Fees: what a case is to pay, each try to pay it, and what goes back. Amounts are pence. Evidence, but for nothing: every column is on the record.

create schema payments;

create table payments.charge (
  place_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  reference text not null,             -- the case's
  service text not null,
  lines jsonb not null,                -- [{"line": "items", "amount": 4600}], by the declaration's codes
  amount int not null check (amount > 0),
  state text not null check (state in ('due', 'paid', 'lapsed')),
  opened_at timestamptz not null,
  due_by timestamptz not null,
  settled_at timestamptz,
  refunded int not null check (refunded >= 0),
  version int not null,                -- of the stream 'charge:ID'
  primary key (place_id, id),
  foreign key (place_id, case_id) references cases."case"
);
create unique index charge_by_case on payments.charge (place_id, case_id);
create unique index charge_by_reference on payments.charge (place_id, reference);
create index charge_due on payments.charge (place_id, due_by) where state = 'due';

create table payments.payment (
  place_id uuid not null,
  id uuid not null,                    -- also the key by which asking for it twice is one payment
  charge_id uuid not null,
  way text not null check (way in ('card', 'phone', 'counter', 'cash')),
  amount int not null check (amount > 0),
  state text not null,
  provider_id text,                    -- by which whoever takes cards knows it
  receipt text,                        -- of the till, where an officer took it
  language text not null,
  taken_by uuid,
  begun_at timestamptz not null,
  ended_at timestamptz,
  code text,                           -- why it failed, by their code
  primary key (place_id, id),
  foreign key (place_id, charge_id) references payments.charge
);
create index payment_by_charge on payments.payment (place_id, charge_id);
create unique index payment_by_provider on payments.payment (place_id, provider_id);
-- Two tries at once would be paid twice.
create unique index payment_unfinished on payments.payment (place_id, charge_id)
  where state in ('asked', 'created', 'started', 'submitted', 'capturable');
create index payment_by_end on payments.payment (place_id, ended_at) where state = 'success';

create table payments.refund (
  place_id uuid not null,
  id uuid not null,
  charge_id uuid not null,
  payment_id uuid not null,
  amount int not null check (amount > 0),
  state text not null check (state in ('waiting', 'agreed', 'sent', 'made', 'failed', 'refused')),
  reason text not null,                -- a code
  asked_by uuid,                       -- null: the house itself, of money that came too late or twice
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  provider_id text,
  ended_at timestamptz,
  primary key (place_id, id),
  foreign key (place_id, charge_id) references payments.charge,
  foreign key (place_id, payment_id) references payments.payment
);
create index refund_by_charge on payments.refund (place_id, charge_id);
create index refund_standing on payments.refund (place_id, state, asked_at) where state in ('waiting', 'agreed', 'sent', 'failed');
create index refund_by_decision on payments.refund (place_id, decided_at) where state in ('sent', 'made');

select platform.fence();
