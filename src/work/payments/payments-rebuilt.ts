import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../foundation/record/index.js';

const streams = 'charge:';
const idOf = ({ stream }: RecordedEntry): string => stream.slice(streams.length);

const charges: Rebuilder = {
  table: 'payments.charge',
  streams,
  key: ['id'],
  columns: [
    ...['case_id', 'reference', 'service', 'lines', 'amount', 'state', 'opened_at', 'due_by', 'settled_at'],
    ...['refunded', 'version'],
  ],
  rebuild(entries) {
    const last = entries.at(-1);
    return last ? [{ id: idOf(last), ...(last.data.charge as RebuiltRow), version: entries.length }] : [];
  },
};

/** The last word on each thing of that name. */
const lastOf = (entries: readonly RecordedEntry[], name: string): readonly RebuiltRow[] => [
  ...new Map(
    entries.flatMap(({ data }) => {
      const row = data[name] as RebuiltRow | undefined;
      return row ? [[row.id, row] as const] : [];
    }),
  ).values(),
];

const payments: Rebuilder = {
  table: 'payments.payment',
  streams,
  key: ['id'],
  columns: [
    ...['charge_id', 'way', 'amount', 'state', 'provider_id', 'receipt', 'language', 'taken_by', 'begun_at'],
    ...['ended_at', 'code'],
  ],
  rebuild: (entries) => lastOf(entries, 'payment'),
};

const refunds: Rebuilder = {
  table: 'payments.refund',
  streams,
  key: ['id'],
  columns: [
    ...['charge_id', 'payment_id', 'amount', 'state', 'reason', 'asked_by', 'asked_at', 'decided_by', 'decided_at'],
    ...['provider_id', 'ended_at'],
  ],
  rebuild: (entries) => lastOf(entries, 'refund'),
};

/** How charges, payments and refunds follow from the record. */
export const paymentsRebuilt: readonly Rebuilder[] = [charges, payments, refunds];
