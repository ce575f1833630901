import type { Rebuilder } from '../../record/index.js';
import { concernStream } from './concern.js';
import { concernColumns } from './concern-store.js';

const columns = Object.values(concernColumns);

/** How concerns follow from the record: each entry says what it changed. */
export const concernsRebuilt: Rebuilder = {
  table: 'assurance.concern',
  streams: concernStream,
  key: ['id'],
  columns: [...columns, 'version'],
  rebuild(entries) {
    const [first] = entries;
    if (!first) return [];
    const row: Record<string, unknown> = Object.fromEntries(columns.map((column) => [column, null]));
    for (const { data } of entries) {
      const { envelopes: _sealed, ...changed } = data;
      Object.assign(row, changed);
    }
    return [{ id: first.stream.slice(concernStream.length), ...row, version: entries.length }];
  },
};
