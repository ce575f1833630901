import { listPlaces, type PlaceHost } from '../../platform/database/list-places.js';
import type { House } from '../../platform/house.js';
import { readBrand, styleSheetOf } from '../../work/places/index.js';
import type { Look, Place } from './page.js';
import { paths } from './paths.js';

const keptFor = 10_000;

/**
 * Tells which place a host name stands for: its own, or the default one. Kept for ten seconds, since every request asks;
 * and for as long as the database cannot be reached, so that its error pages are the place's own.
 */
export function createPlaceFinder(house: House): (host: string | undefined) => Promise<Place | undefined> {
  let hosts = new Map<string, Place>();
  let fallback: Place | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  async function refresh(): Promise<void> {
    const rows = await listPlaces(house);
    hosts = new Map(rows.flatMap((row) => (row.host ? [[row.host.toLowerCase(), toPlace(row, rows)] as const] : [])));
    const usual = rows.find((row) => row.is_default);
    fallback = usual && toPlace(usual, rows);
    readAt = house.clock.now().getTime();
  }
  return async (host) => {
    const age = house.clock.now().getTime() - readAt;
    if (!fallback) await refresh();
    else if (age > keptFor || age < 0) await refresh().catch(() => undefined);
    return hosts.get(bareHost(host)) ?? fallback;
  };
}

const bareHost = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');

function toPlace(row: PlaceHost, all: readonly PlaceHost[]): Place {
  const own = all.filter(({ place_id }) => place_id === row.place_id);
  return {
    hosts: own.flatMap(({ host }) => (host ? [host.toLowerCase()] : [])),
    ...{ id: row.place_id, slug: row.slug, name: row.name, timeZone: row.time_zone, isDemo: row.is_demo },
    ...{ isLive: row.live_since !== null, look: toLook(row.brand) },
  };
}

function toLook(value: unknown): Look | undefined {
  const brand = readBrand(value);
  if (!brand) return undefined;
  const { logo } = brand;
  const kind = logo?.type === 'image/png' ? 'png' : 'svg';
  return {
    brand,
    sheet: paths.brand(`${styleSheetOf(brand).digest}.css`),
    logo: logo && paths.brand(`${logo.text.replace(/^text:/, '').slice(0, 16)}.${kind}`),
  };
}
