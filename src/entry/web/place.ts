import type { House } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import type { Place } from './page.js';

const keptFor = 10_000;

interface PlaceRow {
  place_id: PlaceId;
  slug: string;
  name: Words;
  time_zone: string;
  is_default: boolean;
  is_demo: boolean;
  host: string | null;
}

/** Tells which place a host name stands for: its own, or the default one. Kept for ten seconds, since every request asks. */
export function createPlaceFinder(house: House): (host: string | undefined) => Promise<Place | undefined> {
  let hosts = new Map<string, Place>();
  let fallback: Place | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  async function refresh(): Promise<void> {
    const rows = await listHosts(house);
    hosts = new Map();
    fallback = undefined;
    for (const row of rows) {
      const place = toPlace(row);
      if (row.host) hosts.set(row.host.toLowerCase(), place);
      if (row.is_default) fallback = place;
    }
    readAt = house.clock.now().getTime();
  }
  return async (host) => {
    const age = house.clock.now().getTime() - readAt;
    if (!fallback || age > keptFor || age < 0) await refresh();
    return hosts.get(bareHost(host)) ?? fallback;
  };
}

const bareHost = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');

function toPlace(row: PlaceRow): Place {
  return { id: row.place_id, slug: row.slug, name: row.name, timeZone: row.time_zone, isDemo: row.is_demo };
}
