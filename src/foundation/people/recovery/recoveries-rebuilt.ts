import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';

const streams = 'recovery:';

function rebuildOne(entries: readonly RecordedEntry[]): RebuiltRow | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { person_id, by, at, expires_at } = first.data;
  const row: Record<string, unknown> = {
    ...{ id: first.stream.slice(streams.length), person_id, state: 'asked', asked_by: by, asked_at: at, expires_at },
    ...{ first_by: null, first_at: null, second_by: null, opens_at: null, ended_at: null, version: entries.length },
  };
  for (const { kind, data } of entries) {
    if (kind === 'recovery.approved' && data.opens_at === null)
      Object.assign(row, { first_by: data.by, first_at: data.at });
    else if (kind === 'recovery.approved')
      Object.assign(row, { state: 'approved', second_by: data.by, opens_at: data.opens_at });
    else if (kind === 'recovery.stopped') Object.assign(row, { state: 'stopped', ended_at: data.at });
    else if (kind === 'recovery.invited') Object.assign(row, { state: 'invited', ended_at: data.at });
  }
  return row;
}

/** How recoveries follow from the record: who asked, which two approved, and what came of it. */
export const recoveriesRebuilt: Rebuilder = {
  table: 'people.recovery',
  streams,
  key: ['id'],
  columns: [
    ...['person_id', 'version', 'state', 'asked_by', 'asked_at', 'expires_at'],
    ...['first_by', 'first_at', 'second_by', 'opens_at', 'ended_at'],
  ],
  rebuild(entries) {
    const row = rebuildOne(entries);
    return row ? [row] : [];
  },
};
