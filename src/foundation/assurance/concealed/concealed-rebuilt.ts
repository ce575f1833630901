import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';
import { concealedStream, linkDigest } from './chain.js';

type Row = Record<string, unknown>;

const begun = ({ data, occurredAt }: RecordedEntry): Row => ({
  ...{ id: data.look, state: 'asked', asked_at: occurredAt.toISOString(), reveal_on: data.until, good_until: null },
  ...{ looked_at: null, extend_to: null, is_extended: false, revealed_at: null },
});

/** What each step changes of the row. */
const changes: Readonly<Record<string, (entry: RecordedEntry) => Row>> = {
  'concealed.approved': ({ data }) => ({ state: 'approved', good_until: data.until }),
  'concealed.declined': () => ({ state: 'declined' }),
  'concealed.looked': ({ occurredAt }) => ({ state: 'looked', looked_at: occurredAt.toISOString() }),
  'concealed.extension-asked': ({ data }) => ({ extend_to: data.until }),
  'concealed.extended': ({ data }) => ({ reveal_on: data.until, extend_to: null, is_extended: true }),
  'concealed.extension-declined': () => ({ extend_to: null }),
  'concealed.revealed': ({ occurredAt }) => ({ state: 'revealed', revealed_at: occurredAt.toISOString() }),
};

function replay(entries: readonly RecordedEntry[]): readonly RebuiltRow[] {
  const rows = new Map<unknown, Row>();
  for (const entry of entries) {
    const { kind, data } = entry;
    if (kind === 'concealed.asked') rows.set(data.look, begun(entry));
    else Object.assign(rows.get(data.look) ?? {}, changes[kind]?.(entry));
  }
  return [...rows.values()];
}

const looks: Rebuilder = {
  table: 'assurance.concealed_look',
  streams: concealedStream,
  key: ['id'],
  columns: [
    ...['state', 'asked_at', 'reveal_on', 'good_until', 'looked_at', 'extend_to', 'is_extended', 'revealed_at'],
  ],
  rebuild: replay,
};

const details: Rebuilder = {
  table: 'assurance.concealed_detail',
  streams: concealedStream,
  key: ['number'],
  columns: ['look_id'],
  rebuild: (entries) =>
    entries
      .filter(({ data }) => typeof data.details === 'string')
      .map(({ version, data }) => ({ number: version, look_id: data.look })),
};

const auditors: Rebuilder = {
  table: 'assurance.concealed_auditor',
  streams: concealedStream,
  key: ['number'],
  columns: ['thumbprint', 'key', 'since'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'concealed.auditor-set')
      .map(({ version, data, occurredAt }) => ({
        ...{ number: version, thumbprint: data.thumbprint, key: `\\x${String(data.key)}` },
        since: occurredAt.toISOString(),
      })),
};

const months: Rebuilder = {
  table: 'assurance.concealed_month',
  streams: concealedStream,
  key: ['month'],
  columns: ['counts', 'head'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'concealed.month-closed')
      .map((entry) => ({
        ...{ month: entry.data.month, counts: entry.data.counts },
        head: `\\x${linkDigest(entry).toString('hex')}`,
      })),
};

/** How the tables of concealed looks follow from their one chain. */
export const concealedRebuilt: readonly Rebuilder[] = [looks, details, auditors, months];
