import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { areaAt } from '../boundaries/area-at.js';
import type { Point } from '../boundaries/point-in.js';
import { readAreas } from '../gazetteer-store.js';
import { readStreetsIn } from './map-store.js';

/** What a square of the map is called, by the street with most addresses in it and the area of its middle; undefined where it has neither. */
export async function sayWhere(
  ctx: Context,
  { from, to }: { readonly from: Point; readonly to: Point },
): Promise<Words | undefined> {
  const box = { south: from.latitude, west: from.longitude, north: to.latitude, east: to.longitude };
  const [street] = await readStreetsIn(ctx, box, 1);
  const middle = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 };
  const code = await areaAt(ctx, middle);
  const area = code === undefined ? undefined : (await readAreas(ctx, undefined)).find((one) => one.code === code);
  const parts = [street && { en: street.street, cy: street.street }, area?.name].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return { en: parts.map(({ en }) => en).join(', '), cy: parts.map(({ cy }) => cy).join(', ') };
}
