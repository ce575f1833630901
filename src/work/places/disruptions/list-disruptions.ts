import type { Context } from '../../../platform/context.js';
import { metresBetween } from '../boundaries/metres-between.js';
import { readOnStreets } from '../gazetteer-store.js';
import { dateAt } from '../working-clock.js';
import { workingClockOf } from '../working-clock-of.js';
import { type Disruption, isCurrent, namesStreet, type Where } from './disruption.js';
import { readDisruptions } from './disruption-store.js';

/** A point is on a street that has a building within so many metres of it. */
const besideStreet = 75;
/** So many buildings of the streets are asked how far they are. */
const mostAsked = 2000;

async function isOnStreets(ctx: Context, { streets }: Disruption, { words, point }: Where): Promise<boolean> {
  if (words !== undefined && streets.some((street) => namesStreet(words, street))) return true;
  if (!point) return false;
  const along = await readOnStreets(ctx, streets, { limit: mostAsked });
  return along.some((address) => address.point && metresBetween(address.point, point) <= besideStreet);
}

async function liesIn(ctx: Context, one: Disruption, where: Where): Promise<boolean> {
  if (one.streets.length > 0 && (await isOnStreets(ctx, one, where))) return true;
  if (one.area !== undefined && one.area === where.area) return true;
  return one.streets.length === 0 && one.area === undefined;
}

/** The disruptions that are told of today: all, those of a service, or of these such as hold a place. */
export async function listDisruptions(
  ctx: Context,
  { service, where }: { readonly service?: string; readonly where?: Where } = {},
): Promise<readonly Disruption[]> {
  const all = await readDisruptions(ctx, { ended: false });
  if (all.length === 0) return [];
  const today = dateAt((await workingClockOf(ctx)).timeZone, ctx.clock.now());
  const current = all.filter(
    (one) => isCurrent(one, today) && (service === undefined || one.services.includes(service)),
  );
  if (!where) return current;
  const found: Disruption[] = [];
  for (const one of current) if (await liesIn(ctx, one, where)) found.push(one);
  return found;
}
