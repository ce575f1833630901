import type { Rebuilder, RecordedEntry } from '../../record/index.js';
import { streamPrefix } from './incident.js';
import { columnOf } from './incident-columns.js';

const columns = Object.values(columnOf);
const personPrefix = 'person:';

/** A text that was marked too high tells who and when by its entry alone. */
const asMarking = ({ occurredAt, actor }: RecordedEntry) => ({
  ...{ kind: 'marking', is_near_miss: true, reported_at: occurredAt.toISOString(), known_at: occurredAt.toISOString() },
  reported_by: actor.startsWith(personPrefix) ? actor.slice(personPrefix.length) : null,
});

/** How incidents follow from the record: each entry says what it changed. */
export const incidentsRebuilt: Rebuilder = {
  table: 'assurance.incident',
  streams: streamPrefix,
  key: ['id'],
  columns: [...columns, 'version'],
  rebuild(entries) {
    const [first] = entries;
    if (!first) return [];
    const row: Record<string, unknown> = Object.fromEntries(columns.map((column) => [column, null]));
    for (const entry of entries) {
      const { envelopes: _sealed, ...changed } = entry.data;
      Object.assign(row, entry.kind === 'incident.marking' ? asMarking(entry) : changed);
    }
    return [{ id: first.stream.slice(streamPrefix.length), ...row, version: entries.length }];
  },
};
