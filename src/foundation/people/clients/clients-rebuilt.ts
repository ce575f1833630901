import type { Rebuilder } from '../../record/index.js';
import { bodyOf, entriesOfStream } from '../rebuilding/entries.js';

/** How clients follow from the record: the last key and title count, and the end. */
export const clientsRebuilt: Rebuilder = {
  table: 'people.api_client',
  streams: 'client:',
  key: ['name'],
  columns: ['title', 'dpv', 'key', 'state', 'version'],
  rebuild: (entries, textOf) =>
    entriesOfStream(entries, (name) => {
      const set = entries.findLast(({ kind }) => kind === 'client.set');
      const key = bodyOf(textOf, set?.data.key);
      return [
        {
          ...{ name, title: bodyOf(textOf, set?.data.title), key: typeof key === 'string' ? JSON.parse(key) : key },
          dpv: set?.data.dpv ?? null,
          state: entries.at(-1)?.kind === 'client.ended' ? 'ended' : 'active',
          version: entries.length,
        },
      ];
    }),
};
