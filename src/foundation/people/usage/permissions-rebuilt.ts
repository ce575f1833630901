import type { Rebuilder } from '../../record/index.js';
import { idOf } from '../rebuilding/entries.js';

/** How permissions follow from the record. */
export const permissionsRebuilt: Rebuilder = {
  table: 'people.usage_permission',
  streams: 'usage:',
  key: ['id'],
  columns: ['person_id', 'client', 'dpv', 'state', 'given_at', 'asked', 'asked_at', 'version'],
  rebuild(entries) {
    const [given] = entries;
    if (!given) return [];
    const asked = entries.filter(({ kind }) => kind === 'usage.asked');
    return [
      {
        ...{ id: idOf(given), person_id: given.data.person, client: given.data.client },
        dpv: given.data.dpv ?? null,
        state: entries.at(-1)?.kind === 'usage.withdrawn' ? 'withdrawn' : 'given',
        given_at: given.occurredAt.toISOString(),
        asked: asked.length,
        asked_at: asked.at(-1)?.occurredAt.toISOString() ?? null,
        version: entries.length,
      },
    ];
  },
};
