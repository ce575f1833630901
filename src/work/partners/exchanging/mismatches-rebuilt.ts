import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'mismatch:';

/** How mismatches follow from the record: as each was found, found otherwise, and settled. What the other side says is in no entry. */
export const mismatchesRebuilt: Rebuilder = {
  table: 'partners.mismatch',
  streams,
  key: ['id'],
  columns: [
    ...['connector', 'case_id', 'kind', 'our_state', 'found_at', 'settled_at', 'settled_how', 'settled_by', 'version'],
  ],
  rebuild(entries) {
    const [first] = entries;
    const found = entries.findLast(({ kind }) => kind === 'mismatch.found');
    const settled = entries.find(({ kind }) => kind === 'mismatch.settled');
    if (!first || !found) return [];
    const { connector, case: id, mismatch, our_state } = found.data;
    const by = settled?.actor.startsWith('person:') ? settled.actor.slice('person:'.length) : null;
    return [
      {
        ...{ id: first.stream.slice(streams.length), connector, case_id: id, kind: mismatch, our_state },
        ...{ found_at: first.occurredAt.toISOString(), settled_at: settled?.occurredAt.toISOString() ?? null },
        ...{ settled_how: settled?.data.how ?? null, settled_by: by, version: entries.length },
      },
    ];
  },
};
