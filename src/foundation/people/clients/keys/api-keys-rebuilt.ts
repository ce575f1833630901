import type { Rebuilder } from '../../../record/index.js';
import { entriesOfStream } from '../../rebuilding/entries.js';

/** How keys follow from the record: as each was made, and its end. */
export const apiKeysRebuilt: Rebuilder = {
  table: 'people.api_key',
  streams: 'api-key:',
  key: ['id'],
  columns: ['client', 'hash', 'services', 'may', 'fields', 'moves', 'agreement', 'made_at', 'ended_at', 'version'],
  rebuild: (entries) =>
    entriesOfStream(entries, (id) => {
      const [made] = entries;
      const last = entries.at(-1);
      const { may = ['submit'], fields = [], moves = [], agreement = null } = made?.data ?? {};
      const ended = last?.kind === 'api-key.ended' ? last.occurredAt.toISOString() : null;
      return [
        {
          ...{ id, client: made?.data.client, services: made?.data.services, made_at: made?.occurredAt.toISOString() },
          ...{ may, fields, moves, agreement },
          ...{ hash: `\\x${String(made?.data.hash)}`, ended_at: ended, version: entries.length },
        },
      ];
    }),
};
