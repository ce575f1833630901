import { z } from 'zod';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Polygon, Position } from './point-in.js';

/** An area with its boundary, as a file has it. */
export interface Outlined {
  readonly name: string;
  /** Its name in Welsh, where the file has one. */
  readonly welsh: string | undefined;
  readonly polygons: readonly Polygon[];
}

export interface Named {
  /** The property of a feature that is its name. */
  readonly name: string;
  readonly welsh?: string | undefined;
}

const ring = z.array(z.array(z.number()).min(2)).min(4);
const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ]),
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).min(1).max(5000) });

/** Six places of a degree are a tenth of a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const toPosition = ([x = Number.NaN, y = Number.NaN]: readonly number[]): Position => [round(x), round(y)];
const isOnEarth = ([x, y]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

const readText = (properties: Readonly<Record<string, unknown>> | null, name: string | undefined): string =>
  name !== undefined && properties && Object.hasOwn(properties, name) ? String(properties[name] ?? '').trim() : '';

function readFeature(given: unknown, named: Named): Outlined | string {
  const parsed = feature.safeParse(given);
  if (!parsed.success) return 'it is no Feature with a Polygon or MultiPolygon of rings of four positions or more';
  const { properties, geometry } = parsed.data;
  const name = readText(properties, named.name);
  if (name === '' || name.length > 100)
    return `its property ${named.name} is missing, empty or longer than 100 characters`;
  const drawn = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = drawn.map((polygon) => polygon.map((one) => one.map(toPosition)));
  if (!polygons.flat(2).every(isOnEarth))
    return 'its positions are not longitude and latitude in degrees (WGS84); save the file anew in EPSG:4326';
  return { name, welsh: readText(properties, named.welsh) || undefined, polygons };
}

/** Reads a FeatureCollection (RFC 7946) of areas. Refuses `not-geojson`, and `bad-feature` with which (from 1) and what is wrong. */
export function readGeojson(text: string, named: Named): Outcome<readonly Outlined[], 'not-geojson' | 'bad-feature'> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return refuse('not-geojson');
  }
  const parsed = collection.safeParse(given);
  if (!parsed.success) return refuse('not-geojson');
  const read: Outlined[] = [];
  for (const [at, one] of parsed.data.features.entries()) {
    const outlined = readFeature(one, named);
    if (typeof outlined === 'string') return refuse('bad-feature', { number: at + 1, wrong: outlined });
    read.push(outlined);
  }
  return done(read);
}
