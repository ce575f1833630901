import type { Rebuilder } from '../rebuilding/rebuilder.js';

/** How the place's witnesses follow from the record; when each was last asked is working state. */
export const witnessesRebuilt: Rebuilder = {
  table: 'record.witness',
  streams: 'witness:',
  key: ['name'],
  columns: ['key', 'url', 'added_at', 'ended_at'],
  rebuild([added, ended]) {
    if (!added) return [];
    const { name, key, url, added_at } = added.data;
    return [{ name, key, url, added_at, ended_at: ended?.data.ended_at ?? null }];
  },
};
