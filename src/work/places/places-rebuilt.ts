import type { Rebuilder, RecordedEntry } from '../../foundation/record/index.js';
import { disruptionsRebuilt } from './disruptions/disruptions-rebuilt.js';

const stream = 'place';

const last = (entries: readonly RecordedEntry[], kind: string) => entries.filter((entry) => entry.kind === kind).at(-1);

/** Places that were made before there was anything to open say nothing of it: they were open from the start. */
function liveSince(created: RecordedEntry, entries: readonly RecordedEntry[]) {
  const { created_at, live_since = created_at } = created.data;
  return last(entries, 'place.went-live')?.data.live_since ?? live_since;
}

const places: Rebuilder = {
  table: 'platform.place',
  streams: stream,
  key: [],
  columns: [
    ...[
      'slug',
      'name',
      'time_zone',
      'calendar',
      'is_default',
      'is_demo',
      'created_at',
      'version',
      'brand',
      'live_since',
    ],
  ],
  rebuild(entries, textOf) {
    const [created] = entries;
    if (created?.stream !== stream) return [];
    const { name, hosts: _hosts, ...columns } = created.data;
    const branded = last(entries, 'place.branded');
    const settled = last(entries, 'place.settled')?.data.is_default ?? columns.is_default;
    const parse = (text: unknown): unknown => JSON.parse(textOf(String(text)) ?? 'null');
    return [
      {
        ...{ ...columns, is_default: settled, name: parse(name), version: entries.length },
        ...{ brand: branded ? parse(branded.data.brand) : null, live_since: liveSince(created, entries) },
      },
    ];
  },
};

const hosts: Rebuilder = {
  table: 'platform.place_host',
  streams: stream,
  key: ['host'],
  columns: [],
  rebuild([created, ...later]) {
    const named = created?.stream === stream ? created.data.hosts : undefined;
    if (!Array.isArray(named)) return [];
    const added = later.flatMap(({ kind, data }) => (kind === 'place.host-added' ? [data.host] : []));
    return [...named, ...added].map((host) => ({ host }));
  },
};

/** How a place and its host names follow from the record. */
export const placesRebuilt: readonly Rebuilder[] = [places, hosts, disruptionsRebuilt];
