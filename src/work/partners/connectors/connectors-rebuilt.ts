import type { Rebuilder } from '../../../foundation/record/index.js';

const streams = 'connector:';

/** How connectors follow from the record: each as its document was last set, and its end. */
export const connectorsRebuilt: Rebuilder = {
  table: 'partners.connector',
  streams,
  key: ['name'],
  columns: ['service', 'declared', 'set_at', 'ended_at', 'version'],
  rebuild(entries, textOf) {
    const set = entries.findLast(({ kind }) => kind === 'connector.set');
    const last = entries.at(-1);
    if (!set || !last) return [];
    const { service, declared } = set.data;
    return [
      {
        ...{ name: set.stream.slice(streams.length), service, version: entries.length },
        declared: typeof declared === 'string' ? textOf(declared) : null,
        set_at: set.occurredAt.toISOString(),
        ended_at: last.kind === 'connector.ended' ? last.occurredAt.toISOString() : null,
      },
    ];
  },
};
