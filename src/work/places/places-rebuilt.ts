import type { Rebuilder } from '../../foundation/record/index.js';

const stream = 'place';

const places: Rebuilder = {
  table: 'platform.place',
  streams: stream,
  key: [],
  columns: ['slug', 'name', 'time_zone', 'calendar', 'is_default', 'is_demo', 'created_at'],
  rebuild([created], textOf) {
    if (created?.stream !== stream) return [];
    const { name, hosts: _hosts, ...columns } = created.data;
    return [{ ...columns, name: JSON.parse(textOf(String(name)) ?? 'null') }];
  },
};

const hosts: Rebuilder = {
  table: 'platform.place_host',
  streams: stream,
  key: ['host'],
  columns: [],
  rebuild([created]) {
    const named = created?.stream === stream ? created.data.hosts : [];
    return Array.isArray(named) ? named.map((host) => ({ host })) : [];
  },
};

/** How a place and its host names follow from the record. */
export const placesRebuilt: readonly Rebuilder[] = [places, hosts];
